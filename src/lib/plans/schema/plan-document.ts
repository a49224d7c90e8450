import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage, type Localised } from '../../i18n/localised';
import type { Confidence, Proposer } from './plan-version';
import type { DocumentTopic } from './topics';

/** What a figure counts; its value is in that unit, money in dollars and shares as parts of one. */
export const FIGURE_UNITS = {
  troops: 'people',
  'troops-asked-by-russia': 'people',
  'troops-offered-by-ukraine': 'people',
  'prisoners-exchanged': 'people',
  'children-known-by-name': 'people',
  bodies: 'people',
  'frozen-assets-for-rebuilding': 'usd',
  'contribution-of-europe': 'usd',
  'sum-to-raise': 'usd',
  'assets-returned': 'usd',
  'profit-share-of-the-us': 'share',
  'share-of-russia': 'share',
  'share-of-ukraine': 'share',
  years: 'years',
  'days-at-least': 'days',
  'days-at-most': 'days',
  'hours-after-acceptance': 'hours',
  'km-at-least': 'km',
  'km-at-most': 'km',
  'sanctions-since': 'year',
  conditions: 'number',
  guarantors: 'number',
  regions: 'number',
  parts: 'number',
  points: 'number'
} as const;
export type FigureName = keyof typeof FIGURE_UNITS;

export const SEEN = ['in-full', 'in-detail', 'in-short', 'not-seen'] as const;
/**
 * How a point was read: its wording in at least one publication, a report that goes through the points, short reports
 * only, or not at all.
 */
export type Seen = (typeof SEEN)[number];

/** One point of a document, or one part of a point that can be taken by itself. */
export interface PlanPoint {
  /** Unique within the document, kebab-case: the number in lower case, or what the line is about. */
  readonly id: string;
  /** The number as the document has it; words where it numbers nothing. */
  readonly point: string | Localised;
  readonly seen: Seen;
  /** A sentence of our own; `null` where the point was not seen. */
  readonly text: Localised | null;
  readonly topics: readonly DocumentTopic[];
  readonly figures?: Readonly<Partial<Record<FigureName, number>>>;
  /**
   * What of the document's versions this point fixes: the id of a provision, `overlay/` or `site/` before that of one.
   * They hold what it means for which land; the point holds its wording.
   */
  readonly land?: readonly string[];
  readonly note?: Localised;
  /** Ids in `sources.ts`; empty only where the point was not seen. */
  readonly sources: readonly string[];
}

/** The number of a point as the reader sees it. */
export const numberOfPoint = ({ point }: Pick<PlanPoint, 'point'>, language: InterfaceLanguage): string =>
  typeof point === 'string' ? point : inLanguage(point, language);

export const COVERAGES = ['whole', 'in-part', 'selected'] as const;
/**
 * How much of a document is known: all of it; all but points whose numbers are known; or selected terms, so that nobody
 * can say what it leaves out.
 */
export type Coverage = (typeof COVERAGES)[number];

/** A document point by point. Where it has a map, its versions hold that. */
export interface PlanDocument {
  /** Equals the file's name, and the id of its version where it has one. */
  readonly id: string;
  readonly title: Localised;
  readonly shortTitle: Localised;
  /** Day on which the text became public. */
  readonly published: string;
  /** Versions that draw this document; none for one without terms of land that could be drawn. */
  readonly versions: readonly string[];
  /** Whose text it is, where no version says so. */
  readonly side?: Proposer;
  readonly coverage: Coverage;
  /** How it is numbered here, and what is not known of it. */
  readonly basis: Localised;
  /** Listed in the document's order. */
  readonly points: readonly PlanPoint[];
}

/** A document as its file has it: one with a version of the same id takes title and day from there. */
export type DocumentFile = Omit<PlanDocument, 'title' | 'shortTitle' | 'published'> &
  Partial<Pick<PlanDocument, 'title' | 'shortTitle' | 'published'>>;

const CONFIDENCE_OF: Readonly<Record<Seen, Confidence>> = {
  'in-full': 'high',
  'in-detail': 'medium',
  'in-short': 'low',
  'not-seen': 'low'
};

/** How sure the wording of a point is. */
export const confidenceOfPoint = ({ seen }: Pick<PlanPoint, 'seen'>): Confidence => CONFIDENCE_OF[seen];
