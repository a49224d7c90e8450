import type { Overlay } from '../../plans/schema/plan-version';
import type { Palette } from './palette';

/** How a line is drawn, widths and dashes in pixels. */
export interface LineStyle {
  readonly widthPx: number;
  /** Width on a map that is smaller than most, and on one of the smallest. */
  readonly finePx?: number;
  readonly finestPx?: number;
  readonly dashPx?: readonly number[];
  /** Ends of the line and of its dashes; cut off straight where nothing is said. */
  readonly cap?: 'round';
  /** Colour of the palette; an edge of land has that of its hue. */
  readonly ink?: Exclude<keyof Palette, 'hues'>;
}

export const OVERLAY_LINES = {
  demilitarised: { widthPx: 1.3, dashPx: [2, 3], ink: 'overlay' },
  monitored: { widthPx: 1.3, dashPx: [6, 4], ink: 'overlay' },
  'economic-zone': { widthPx: 1.3, dashPx: [8, 3, 2, 3], ink: 'overlay' },
  'pull-back': { widthPx: 1.5, dashPx: [1, 3], cap: 'round', ink: 'overlay' }
} as const satisfies Record<Overlay['kind'], LineStyle>;

/** Edges of the land within a distance of the line, the nearest first: one style for each, the last for all others. */
export const BAND_LINES = {
  'band-first': { widthPx: 1.8, cap: 'round', ink: 'overlay' },
  'band-second': { widthPx: 1.8, dashPx: [8, 4], ink: 'overlay' },
  'band-third': { widthPx: 1.8, dashPx: [3, 3], ink: 'overlay' },
  'band-fourth': { widthPx: 1.8, dashPx: [10, 3, 2, 3], ink: 'overlay' }
} as const satisfies Record<string, LineStyle>;
export type BandStyle = keyof typeof BAND_LINES;

const BAND_STYLES = Object.keys(BAND_LINES) as BandStyle[];

/** The style of an edge by its place among those of a map. */
export const bandStyle = (place: number): BandStyle => BAND_STYLES[place] ?? 'band-fourth';

/** Every line of a map. Pages, images, moving maps and legends read it: a line looks the same everywhere. */
export const LINE_WORK = {
  'neighbour-border': { widthPx: 0.7, ink: 'neighbourBorder' },
  'former-water': { widthPx: 0.8, dashPx: [1.5, 2.5], ink: 'formerWater' },
  edge: { widthPx: 1.1 },
  'broken-edge': { widthPx: 1.1, dashPx: [5, 3] },
  /** The edge of land that is pointed at or chosen. */
  selection: { widthPx: 3, ink: 'selection' },
  ...OVERLAY_LINES,
  ...BAND_LINES,
  'oblast-border': { widthPx: 0.8, cap: 'round', ink: 'oblastBorder' },
  'state-border': { widthPx: 1.4, finestPx: 1, cap: 'round', ink: 'stateBorder' },
  'line-casing': { widthPx: 5.4, finePx: 4.4, finestPx: 3.2, cap: 'round', ink: 'casing' },
  'line-of-contact': { widthPx: 2.6, finePx: 2, finestPx: 1.5, cap: 'round', ink: 'lineOfContact' },
  /** The first of two lines of contact on one map. */
  'earlier-line': { widthPx: 1.8, dashPx: [1, 3.2], cap: 'round', ink: 'lineOfContact' },
  'new-border-casing': { widthPx: 6.4, cap: 'round', ink: 'casing' },
  /** Along the line of contact, which is drawn finest there, it shows on both sides of that. */
  'along-line': { widthPx: 7.2 },
  'new-border': { widthPx: 4, ink: 'selection' },
  leader: { widthPx: 0.9, ink: 'label' },
  'leader-casing': { widthPx: 2.8, ink: 'halo' },
  'scale-bar': { widthPx: 1.2, ink: 'label' }
} as const satisfies Record<string, LineStyle>;

export type LineKind = keyof typeof LINE_WORK;

/** Radius of a place's dot by the rank of the place, in pixels. */
export const PLACE_DOT_PX = { 1: 3, 2: 2.5, 3: 2, 4: 2 } as const;
/** Radius of the dot that ends a leader line, in pixels. */
export const LEADER_END_PX = 1.8;
/** Width of the lines around marks, in pixels. */
export const MARK_LINE_PX = { place: 1.2, site: 1.4, asset: 1.1, assetCasing: 2.6 } as const;
/** How far the casing of letters reaches around them, in pixels. */
export const HALO_PX = 1.6;

/** Half the diagonal of a site's diamond, in pixels. */
export const DIAMOND_PX = 5;
/** Path of a site's diamond from its upper corner on. */
export const DIAMOND_PATH = 'l5,5l-5,5l-5,-5Z';
