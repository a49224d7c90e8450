import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage, type Localised } from '../../i18n/localised';
import { partiesOfSide, type Party } from '../../plans/schema/party';
import type { PlanDocument } from '../../plans/schema/plan-document';
import type { PlanVersion, Proposer } from '../../plans/schema/plan-version';
import type { TimelineEvent } from '../../plans/schema/timeline-event';

export const ENTRY_KINDS = ['texts', 'events'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

interface Entry {
  /** Unique on the timeline: the id of the version or of the event. */
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. */
  readonly date: string;
  readonly parties: readonly Party[];
  readonly text: string;
  /** Ids in `plans/sources.ts`. */
  readonly sources: readonly string[];
}

/** A plan version, or a document that none draws, on the day it became public. */
export interface TextEntry extends Entry {
  readonly kind: 'texts';
  readonly title: string;
  readonly side: Proposer;
  /** Empty for a document without a map. */
  readonly standing: string;
  readonly hasMap: boolean;
}

export interface EventEntry extends Entry {
  readonly kind: 'events';
  /** Versions it bears on, as far as they have a page. */
  readonly versions: readonly { readonly id: string; readonly title: string }[];
  /** See `TimelineEvent`. */
  readonly seenInDigest: boolean;
}

export type TimelineEntry = TextEntry | EventEntry;

/** The fields of a version that a timeline shows. */
type ListedVersion = Pick<
  PlanVersion,
  'id' | 'published' | 'publishedPrecision' | 'title' | 'shortTitle' | 'side' | 'standingNote' | 'summary' | 'sources'
>;

/** The fields of a document that a timeline shows; its side is that of its authors. */
type ListedDocument = Pick<PlanDocument, 'id' | 'published' | 'title' | 'basis' | 'points'> & {
  readonly side: Proposer;
};

/**
 * Versions and events in one order, ascending by date; on one day the texts come first, since events refer to them. A
 * version is cited by the publication that carries its text: its own page has all others.
 *
 * @param documents those that no version draws; others are there as their versions
 */
export function timelineEntries(
  versions: readonly ListedVersion[],
  events: readonly TimelineEvent[],
  locale: InterfaceLanguage,
  documents: readonly ListedDocument[] = []
): TimelineEntry[] {
  const own = (text: Localised) => inLanguage(text, locale);
  const texts = versions.map((version): TextEntry => ({
    kind: 'texts',
    hasMap: true,
    id: version.id,
    date: version.publishedPrecision === 'month' ? version.published.slice(0, 7) : version.published,
    parties: partiesOfSide(version.side),
    title: own(version.title),
    side: version.side,
    standing: own(version.standingNote),
    text: own(version.summary),
    sources: version.sources.slice(0, 1)
  }));
  const undrawn = documents.map((document): TextEntry => ({
    kind: 'texts',
    hasMap: false,
    id: document.id,
    date: document.published,
    parties: partiesOfSide(document.side),
    title: own(document.title),
    side: document.side,
    standing: '',
    text: own(document.basis),
    sources: document.points.flatMap(({ sources }) => sources).slice(0, 1)
  }));
  const told = events.map(({ id, date, parties, text, versions: ids, seenInDigest, sources }): EventEntry => ({
    kind: 'events',
    id,
    date,
    parties,
    text: own(text),
    versions: versions
      .filter((version) => ids.includes(version.id))
      .map((version) => ({ id: version.id, title: own(version.shortTitle) })),
    seenInDigest: seenInDigest ?? false,
    sources
  }));
  return [...texts, ...undrawn, ...told].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export interface TimelineMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly entries: readonly TimelineEntry[];
}

/** Entries by month, months without any left out. */
export function groupByMonth(entries: readonly TimelineEntry[]): TimelineMonth[] {
  const months = [...new Set(entries.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({ month, entries: entries.filter(({ date }) => date.startsWith(month)) }));
}
