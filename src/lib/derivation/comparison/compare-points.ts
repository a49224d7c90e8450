import type { Localised } from '../../i18n/localised';
import type { AlignedTopic, PointsOf } from '../../plans/schema/aligned-topic';
import type { Coverage, PlanPoint } from '../../plans/schema/plan-document';
import type { TopicChange } from '../../plans/schema/topic-groups';
import type { DocumentTopic } from '../../plans/schema/topics';

/** What is needed of a document to compare it. */
export interface ComparedDocument {
  readonly id: string;
  readonly coverage: Coverage;
  readonly points: readonly PlanPoint[];
}

/** What one document says of a topic. */
export interface TopicSide {
  readonly state: 'said' | 'withdrawn' | 'not-said' | 'not-known';
  /** Position in a few words or a figure. */
  readonly says: Localised | null;
  readonly points: readonly PlanPoint[];
}

/** One line of a comparison of points. */
export interface TopicRow {
  readonly topic: DocumentTopic;
  /** Listed in the order of the documents. */
  readonly sides: readonly TopicSide[];
  /** Change of every document but the first against the first; `null` where neither says anything. */
  readonly changes: readonly (TopicChange | null)[];
}

function sideOf({ positions, withdrawn, unknown }: AlignedTopic, document: ComparedDocument): TopicSide {
  const named = (points: PointsOf | undefined) =>
    document.points.filter(({ id }) => points?.[document.id]?.includes(id) === true);
  const position = positions.find(({ points }) => document.id in points);
  if (position !== undefined) return { state: 'said', says: position.says, points: named(position.points) };
  if (withdrawn !== undefined && document.id in withdrawn) {
    return { state: 'withdrawn', says: null, points: named(withdrawn) };
  }
  // Of a document that is known by selected terms nobody can say what it leaves out.
  const isKnown = document.coverage !== 'selected' && !(unknown !== undefined && document.id in unknown);
  return { state: isKnown ? 'not-said' : 'not-known', says: null, points: named(unknown) };
}

function changeBetween(first: TopicSide, other: TopicSide): TopicChange | null {
  if (first.state === 'said' && other.state === 'said') return first.says === other.says ? 'same' : 'changed';
  if (first.state !== 'said' && other.state !== 'said') return null;
  if (first.state === 'not-known' || other.state === 'not-known') return 'not-known';
  return first.state === 'said' ? 'dropped' : 'added';
}

/**
 * What documents say, topic by topic; topics that none of them speaks of are left out. Which of them say the same is
 * what the alignment holds; the distance between maps knows nothing of it.
 */
export function comparePoints(documents: readonly ComparedDocument[], alignment: readonly AlignedTopic[]): TopicRow[] {
  return alignment.flatMap((entry) => {
    const sides = documents.map((document) => sideOf(entry, document));
    const [first, ...others] = sides;
    if (first === undefined || !sides.some(({ state }) => state === 'said')) return [];
    return [{ topic: entry.topic, sides, changes: others.map((other) => changeBetween(first, other)) }];
  });
}

/** How many topics are the same, changed and so on, between the first document and the one at a place after it. */
export function countChanges(rows: readonly TopicRow[], place: number): Record<TopicChange, number> {
  const counts = { same: 0, changed: 0, added: 0, dropped: 0, 'not-known': 0 };
  for (const { changes } of rows) {
    const change = changes[place];
    if (change !== null && change !== undefined) counts[change] += 1;
  }
  return counts;
}
