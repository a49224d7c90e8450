import type { Localised } from '../../i18n/localised';

export const FIGURE_METHODS = [
  'confirmed-control',
  'gross-polygon',
  'claimed-too',
  'russian-estimate',
  'not-stated'
] as const;
/**
 * Method by which a published figure was counted: land under confirmed control; the same with the water inside the
 * outline; with land that is claimed or infiltrated; as Russian officials put it; or without saying.
 */
export type FigureMethod = (typeof FIGURE_METHODS)[number];

/** Land that one side holds in some units (ISO 3166-2), as an area or as a share of these units. */
export interface HeldLand {
  readonly holder: 'ukraine' | 'russia';
  readonly units: 'all' | readonly string[];
}

/**
 * Quantity that a figure measures; the border pockets are those in Sumy and Kharkiv Oblasts, apart from the main line.
 */
export type FigureMeasure = HeldLand | 'line-length' | 'border-pockets';

/**
 * Agreement required of the atlas’s own figure: it must lie within so many units of the published one, be smaller by a
 * share of it (at least, at most), or nothing, where the published figure is too coarse to test against; the note then
 * says so.
 */
export type Agreement = { readonly within: number } | { readonly smallerBy: readonly [number, number] } | 'not-tested';

/** A number that others have published and that the atlas measures too. */
export interface PublishedFigure {
  /** Unique, kebab-case. */
  readonly id: string;
  readonly measure: FigureMeasure;
  /** The day that the figure is of, else of its publication. */
  readonly date: string;
  readonly value: number;
  readonly unit: '%' | 'km2' | 'km';
  readonly method: FigureMethod;
  readonly agreement: Agreement;
  /** Ids in `sources.ts`. */
  readonly sources: readonly string[];
  readonly note: Localised | null;
}

/** A number that is in circulation and that the atlas does not compare itself with. */
export interface LeftOutFigure {
  readonly claim: Localised;
  readonly reason: Localised;
}
