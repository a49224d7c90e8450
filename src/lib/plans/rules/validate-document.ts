import { COVERAGES, FIGURE_UNITS, SEEN, type DocumentFile, type PlanPoint } from '../schema/plan-document';
import type { AlignedTopic, PointsOf } from '../schema/aligned-topic';
import type { PlanVersion } from '../schema/plan-version';
import type { Source } from '../schema/source';
import { DOCUMENT_TOPIC_IDS } from '../schema/topics';
import { termsOfLand } from '../terms-of-land';
import { KEBAB_CASE, validateTexts } from './validate-texts';

/** One sentence, two for a point that holds much; more belongs in the source. */
const SENTENCE_LENGTH = 360;
/** A mark of what nobody has confirmed; it must not leave the notes of those who compiled the facts. */
const BACKGROUND_KNOWLEDGE = /\[bk/u;

/** What of a version a point may name as the land that it fixes. */
function landOf(version: PlanVersion): string[] {
  return [
    ...termsOfLand(version).map(({ id }) => id),
    ...version.overlays.map(({ id }) => `overlay/${id}`),
    ...version.sites.filter(({ basis }) => basis !== 'not-stated').map(({ site }) => `site/${site}`)
  ];
}

/** Finds the faults of a document, one sentence each, beginning with the name of its file; empty if nothing is. */
export function validateDocument(
  document: DocumentFile,
  versions: readonly PlanVersion[],
  sources: readonly Source[]
): string[] {
  const problems: string[] = [];
  const report = (where: string, problem: string) => problems.push(`${document.id}.ts, ${where}: ${problem}.`);
  const drawn = versions.filter(({ id }) => document.versions.includes(id));
  const land = drawn.flatMap(landOf);

  if (!KEBAB_CASE.test(document.id)) report('id', `“${document.id}” is not in kebab-case`);
  if (!COVERAGES.includes(document.coverage)) report('coverage', `“${document.coverage}” is none of its values`);
  for (const id of document.versions) {
    if (!versions.some((version) => version.id === id)) report('versions', `there is no version “${id}”`);
  }
  if (document.points.length === 0) report('points', 'a document has points');

  const ids = document.points.map(({ id }) => id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) report(id, 'the id occurs twice');
  for (const point of document.points) checkPoint(point, land, sources, report);
  return [...problems, ...validateTexts(document, `${document.id}.ts`)];
}

function checkPoint(
  point: PlanPoint,
  land: readonly string[],
  sources: readonly Source[],
  report: (where: string, problem: string) => void
): void {
  const where = `point ${point.id}`;
  if (!KEBAB_CASE.test(point.id)) report(where, 'the id is not in kebab-case');
  if (!SEEN.includes(point.seen)) report(where, `“${point.seen}” is no way of having read it`);
  if (point.topics.length === 0) report(where, 'a topic is missing');
  for (const topic of point.topics) {
    if (!DOCUMENT_TOPIC_IDS.includes(topic)) report(where, `there is no topic “${topic}”`);
  }
  if ((point.text === null) !== (point.seen === 'not-seen')) report(where, 'a point has a sentence if it was seen');
  if ((point.sources.length === 0) !== (point.seen === 'not-seen'))
    report(where, 'a point has a source if it was seen');
  for (const text of Object.values(point.text ?? {})) {
    if (text.length > SENTENCE_LENGTH) report(where, `a sentence of ${String(text.length)} characters is too long`);
  }
  if (BACKGROUND_KNOWLEDGE.test(JSON.stringify(point))) report(where, 'background knowledge is not stated as fact');
  for (const [name, value] of Object.entries(point.figures ?? {})) {
    if (!(name in FIGURE_UNITS) || !(value > 0)) report(where, `“${name}” is no figure`);
  }
  for (const id of point.land ?? []) {
    if (!land.includes(id)) report(where, `no version of the document has “${id}”`);
  }
  for (const id of point.sources) {
    if (!sources.some((source) => source.id === id)) report(where, `the source “${id}” is unknown`);
  }
}

/** The points that take a position on a topic, or take one back. */
const pointsSaid = ({ positions, withdrawn = {} }: AlignedTopic): PointsOf[] => [
  ...positions.map(({ points }) => points),
  withdrawn
];

/** Finds what the alignment of topics says that the documents do not, and what they say that it leaves out. */
export function validateAlignment(alignment: readonly AlignedTopic[], documents: readonly DocumentFile[]): string[] {
  const problems: string[] = [];
  const report = (topic: string, problem: string) => problems.push(`alignment, ${topic}: ${problem}.`);
  const order = alignment.map(({ topic }) => DOCUMENT_TOPIC_IDS.indexOf(topic));
  if (order.some((place, index) => index > 0 && place <= (order[index - 1] ?? -1))) {
    report('topics', 'each stands once and in the order of the topics');
  }

  for (const entry of alignment) {
    const { topic, positions, unknown = {} } = entry;
    const said = pointsSaid(entry);
    const named = [...said, unknown].flatMap((points) => Object.keys(points));
    for (const id of new Set(named.filter((id, index) => named.indexOf(id) !== index))) {
      report(topic, `“${id}” has two positions`);
    }
    const check = (points: PointsOf, isSeen: boolean) => {
      for (const [id, ids] of Object.entries(points)) {
        const document = documents.find((candidate) => candidate.id === id);
        if (document === undefined) report(topic, `there is no document “${id}”`);
        if (ids.length === 0) report(topic, `“${id}” is named without a point`);
        for (const pointId of ids) {
          const point = document?.points.find((candidate) => candidate.id === pointId);
          if (document !== undefined && point === undefined) report(topic, `“${id}” has no point “${pointId}”`);
          if (point !== undefined && isSeen && (point.seen === 'not-seen' || !point.topics.includes(topic))) {
            report(topic, `point ${pointId} of “${id}” does not say it`);
          }
        }
      }
    };
    said.forEach((points) => {
      check(points, true);
    });
    check(unknown, false);
    problems.push(...validateTexts(positions, `alignment, ${topic}`));
  }

  for (const { id, points } of documents) {
    for (const point of points) {
      for (const topic of point.topics) {
        const entry = alignment.find((candidate) => candidate.topic === topic);
        const all = entry === undefined ? [] : [...pointsSaid(entry), entry.unknown ?? {}];
        if (!all.some((said) => said[id]?.includes(point.id)))
          report(topic, `point ${point.id} of “${id}” is left out`);
      }
    }
  }
  return problems;
}
