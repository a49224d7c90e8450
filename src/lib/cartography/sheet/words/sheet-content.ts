import type { Box } from '../../ground/box';
import type { Figure } from '../model/place-figure';
import type { LegendItem } from './legend-items';
import type { Paragraph } from '../model/set-text';

/** One of two maps with the legend between them. */
export interface SideMap {
  readonly caption: readonly Paragraph[];
  readonly draw: (box: Box) => Figure;
}

/** Words and figures of a sheet, before anything has its place. */
export interface SheetContent {
  readonly title: string;
  /** Headline and subtitle of the reader's own: they stand over the title, which then names what is shown. */
  readonly own?: { readonly headline: string; readonly subtitle: string };
  /** Lines below the title, one per version: its date, and what has become of it. */
  readonly standing: readonly string[];
  readonly subtitle: string;
  /** Subtitle for little room, never without the date of the line. */
  readonly shortSubtitle: string;
  /** Everything that a plain sheet still says about what is shown: versions with dates and status, lines with dates. */
  readonly plainText: string;
  readonly legend: readonly LegendItem[];
  /** Text beside the figure is for maps alone: what needs the whole width stands between text. */
  readonly isWholeWidth: boolean;
  /**
   * Scale that several maps would have in a box, in units per degree of longitude; 0 where they could not be read.
   * Everything on the sheet then takes the places that make them largest.
   */
  readonly scaleIn?: (box: Box) => number;
  /** Draws the middle of the sheet into a box, with no text in its first `coveredTop` units. */
  readonly draw: (box: Box, coveredTop: number) => Figure;
  /** Two maps, with the legend between them, in place of `draw`. */
  readonly sides?: readonly [SideMap, SideMap];
  /** Content in fewer words, where not even the shortest level has room for all of them. */
  readonly brief?: SheetContent;
}
