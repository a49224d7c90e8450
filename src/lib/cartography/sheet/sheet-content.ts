import type { Size } from '../projection';
import type { LegendItem } from './sheet-legend';
import type { SheetText } from './sheet';

/** What is drawn in the middle of a sheet; boxes are in units of the figure. */
export interface Figure {
  readonly markup: string;
  readonly texts: readonly SheetText[];
}

/** What a sheet says and shows, before anything has its place. */
export interface SheetContent {
  readonly title: string;
  /** Below the title: since when, and what has become of it. */
  readonly standing: string;
  readonly subtitle: string;
  /** Everything that a plain sheet still says about what is shown: versions with dates and status, lines with dates. */
  readonly plainText: string;
  /** “A proposal, not an agreed border.” */
  readonly nature: string;
  readonly legend: readonly LegendItem[];
  /** For readers who do not see the image. */
  readonly description: string;
  readonly draw: (size: Size) => Figure;
}
