import type { Box } from '../../ground/box';
import type { Figure } from '../model/place-figure';
import type { LegendItem } from './legend-items';
import type { Paragraph } from '../model/set-text';

/** One of two maps with the legend between them. */
export interface SideMap {
  readonly caption: readonly Paragraph[];
  readonly draw: (box: Box) => Figure;
}

/** What a sheet says and shows, before anything has its place. */
export interface SheetContent {
  readonly title: string;
  /** Below the title, version by version: since when, and what has become of it. */
  readonly standing: readonly string[];
  readonly subtitle: string;
  /** The same where there is little room: never without the date of the line. */
  readonly shortSubtitle: string;
  /** Everything that a plain sheet still says about what is shown: versions with dates and status, lines with dates. */
  readonly plainText: string;
  readonly legend: readonly LegendItem[];
  /** Text beside the figure is for maps alone: what needs the whole width stands between text. */
  readonly isWholeWidth: boolean;
  /**
   * Of several maps, how large they would be in a box, in units per degree of longitude; 0 where they could not be read.
   * Everything on the sheet then takes the places that make them largest.
   */
  readonly scaleIn?: (box: Box) => number;
  /** Draws the middle of the sheet into a box, with no text in its first `coveredTop` units. */
  readonly draw: (box: Box, coveredTop: number) => Figure;
  /** In place of `draw`, two maps that the legend stands between. */
  readonly sides?: readonly [SideMap, SideMap];
  /** The same in fewer words, where not even the barest sheet has room for all of them. */
  readonly brief?: SheetContent;
}
