import type { Localised } from '../../i18n/localised';

/** Corners of land that a hand has drawn, in degrees WGS84, longitude first; the last is joined to the first. */
export type DrawnOutline = readonly (readonly number[])[];

/**
 * Extent of a provision, as an expression over administrative units (ISO 3166-2), holder, distance from the line of
 * contact and, in a reader's own draft, outlines drawn by hand. `{ all: [] }` is the whole territory.
 */
export type Extent =
  | { readonly unit: string }
  | { readonly heldBy: 'ukraine' | 'russia' }
  | { readonly within: { readonly km: number; readonly of: 'line-of-contact' } }
  | { readonly inside: DrawnOutline }
  | { readonly all: readonly Extent[] }
  | { readonly any: readonly Extent[] }
  | { readonly not: Extent };

export const CONTROLS = ['ukraine', 'russia', 'neither', 'joint', 'to-be-negotiated', 'unspecified'] as const;
/** Who would hold the land. */
export type Control = (typeof CONTROLS)[number];

export const RECOGNITIONS = [
  'ukraine-de-jure',
  'russia-de-facto',
  'russia-de-jure',
  'line-only',
  'none',
  'deferred',
  'unspecified'
] as const;
/** Recognition that the land would get; `none` means that the text rules a recognition out or withholds it. */
export type Recognition = (typeof RECOGNITIONS)[number];

export const FORCES = [
  'unchanged',
  'frozen',
  'ukraine-withdraws',
  'russia-withdraws',
  'both-withdraw',
  'demilitarised',
  'unspecified'
] as const;
/** Effect on the armed forces there. */
export type Forces = (typeof FORCES)[number];

export const ADMINISTRATORS = [
  'ukraine',
  'russia',
  'joint',
  'international',
  'to-be-negotiated',
  'unspecified'
] as const;
/** Who would govern and police the land. */
export type Administrator = (typeof ADMINISTRATORS)[number];

/** Administration as the text has it; `terms` says how, where the text goes beyond naming who. */
export interface Administration {
  readonly by: Administrator;
  readonly terms?: Localised;
}

/** Status of a zone: four facets that are independent of each other. */
export interface Status {
  readonly control: Control;
  readonly recognition: Recognition;
  /** A set: in the order of FORCES, without repetition, never empty. */
  readonly forces: readonly Forces[];
  readonly administration: Administration;
}

export const FACETS = ['control', 'recognition', 'forces', 'administration'] as const;
export type Facet = (typeof FACETS)[number];

export const BASES = ['stated', 'general-clause', 'inferred', 'reported', 'not-stated'] as const;
/**
 * Basis on which the atlas knows a value: the clause itself, a clause about all land, our inference, a report, or not
 * at all.
 */
export type Basis = (typeof BASES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const DISPUTE_KINDS = ['text-in-tension', 'sources-differ', 'wording-open', 'reading'] as const;

/** An open question about a value: sources that differ, a text in tension with itself, or a reading of ours. */
export interface Dispute {
  readonly kind: (typeof DISPUTE_KINDS)[number];
  readonly text: Localised;
}

/** Fields of every cited statement of a version. */
export interface Cited {
  /** Point of the document, for example `21a`; `null` where the document has no such point or numbers none. */
  readonly point: string | null;
  /** Place in the document, if the number alone is not enough: a section, a variant, a speech. */
  readonly pointNote?: Localised;
  readonly basis: Basis;
  readonly confidence: Confidence;
  readonly disputes: readonly Dispute[];
  /** One or two sentences of our own. */
  readonly paraphrase: Localised;
  /**
   * Ids in `sources.ts`, the publication that carries the text first. Empty only where the basis is `not-stated`, or
   * where `sourceNeeded` says what is missing.
   */
  readonly sources: readonly string[];
  /** The publication said to carry a reported value that the atlas has not seen there: shown as unconfirmed. */
  readonly sourceNeeded?: string;
}

/** One clause with territorial effect. */
export interface Provision extends Cited {
  /** Unique within the version, kebab-case: names the land, for example `donetsk-held-by-ukraine`. */
  readonly id: string;
  /** Short name of the land for tables and labels, for example “Crimea with Sevastopol”. */
  readonly name: Localised;
  /** Name for the map, at most 26 characters, where `name` is too long for it. */
  readonly mapLabel?: Localised;
  readonly extent: Extent;
  readonly status: Status;
}

/**
 * Everything that no provision claims. Written out: the atlas never assumes what a text leaves unsaid. Provisions
 * claim all land that Russia holds, so this is land that Ukraine holds.
 */
export type Remainder = Omit<Provision, 'id' | 'extent'>;

/** Land that only words describe: no line that the atlas has would cut it out, so it has no extent and no area. */
export type TermInWords = Omit<Provision, 'extent' | 'mapLabel'>;

/** Why no map of a version can be drawn, and what it says of land instead. */
export interface NotDrawn {
  /** Reason in a few words, for the map itself, for example “no sourced line of that day”. */
  readonly brief: Localised;
  readonly reason: Localised;
  /** Terms in place of provisions; the remainder is the land that none of them names. */
  readonly terms: readonly TermInWords[];
}

export const OVERLAY_KINDS = ['demilitarised', 'pull-back', 'monitored', 'economic-zone'] as const;

/** A regime laid over zones; overlays may overlap each other and any zone. */
export interface Overlay extends Cited {
  readonly id: string;
  readonly kind: (typeof OVERLAY_KINDS)[number];
  readonly name: Localised;
  readonly extent: Extent;
}

export const SITE_IDS = [
  'zaporizhzhia-npp',
  'kakhovka-dam',
  'kinburn-spit',
  'dnipro-shipping',
  'black-sea-shipping'
] as const;
export type SiteId = (typeof SITE_IDS)[number];

/** Terms for a place that has terms of its own and is no area. */
export interface SiteTerm extends Cited {
  readonly site: SiteId;
  /** A few words for the map and the table, for example “under the IAEA, output shared half and half”. */
  readonly term: Localised;
}

export const STANDINGS = [
  'reference',
  'draft',
  'position',
  'counter-proposal',
  'reported',
  'superseded',
  'rejected',
  'proposed',
  'collapsed'
] as const;
/** State of a version: what has become of it. */
export type Standing = (typeof STANDINGS)[number];

export const PROPOSERS = [
  'reference',
  'us',
  'us-ukraine',
  'europe',
  'ukraine',
  'ukraine-europe',
  'russia',
  'us-russia',
  'joint-draft',
  'reader'
] as const;
/** Who put the text forward; a `joint-draft` comes from Russia and Ukraine together, a draft of one's own from a `reader`. */
export type Proposer = (typeof PROPOSERS)[number];

export const KINDS = ['baseline', 'proposal', 'counter-proposal', 'position', 'reported-terms'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether a version tells who held what on one day, and not what a text would do. */
export const isSituation = ({ kind, lineOfContact }: Pick<PlanVersion, 'kind' | 'lineOfContact'>): boolean =>
  kind === 'baseline' && lineOfContact.date !== null;

/** One dated text of a proposal: JSON values only. */
export interface PlanVersion {
  /** Set in what a reader made: it is never shown without saying so. */
  readonly draft?: true;
  /** Never changes once published; equals the file's name. */
  readonly id: string;
  /** Neutral: who, what and when. */
  readonly title: Localised;
  readonly shortTitle: Localised;
  /** Day on which the text became public. */
  readonly published: string;
  /** Set where only the month is known: the day then serves only for the order and is not shown. */
  readonly publishedPrecision?: 'month';
  readonly authors: Localised;
  readonly side: Proposer;
  readonly kind: Kind;
  readonly standing: Standing;
  /** The standing in a few words, for example “draft, since superseded”. */
  readonly standingNote: Localised;
  /** Id of the version that took its place; one of `VERSION_IDS`, drawn or not. */
  readonly supersededBy: string | null;
  /** Id of the version that this one was put forward against; a text that is answered is not superseded by that. */
  readonly answers?: string;
  /** The document of which this is one reading; versions that name the same document are variants of each other. */
  readonly variantOf?: string;
  /** The line the text refers to: a date, or `null` where it gives none; the note says what the text has. */
  readonly lineOfContact: { readonly date: string | null; readonly note: Localised };
  /** Basis on which the text is known, for example “full text published by Axios”. */
  readonly textBasis: Localised;
  /** Summary of what the version does with land, in one or two sentences. */
  readonly summary: Localised;
  /** Given where no map can be drawn: then there are no provisions and no overlays. */
  readonly notDrawn?: NotDrawn;
  /** Provisions in the document's order: the first that claims a face wins. */
  readonly provisions: readonly Provision[];
  readonly remainder: Remainder;
  readonly overlays: readonly Overlay[];
  readonly sites: readonly SiteTerm[];
  /** Questions about land that the text leaves open. */
  readonly leavesOpen: readonly Localised[];
  readonly notes: readonly Localised[];
  readonly sources: readonly string[];
}
