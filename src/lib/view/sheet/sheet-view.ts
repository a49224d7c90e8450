import type { InterfaceLanguage } from '../../i18n/languages';
import type { LayerId } from '../page/land-layers';
import type { Bbox, PresetViewId } from '../page/preset-views';
import type { SheetPresetId } from './sheet-presets';
import { definitionOf, type Measure } from '../../territory/measures';
import type { MapFacet } from '../page/view';

/** `[lng, lat]` in degrees WGS84. */
export type LngLat = readonly [lng: number, lat: number];

/** An annotation that the reader adds to an image; it stays at its place on the ground in every size and projection. */
export type Annotation =
  | { readonly kind: 'text'; readonly at: LngLat; readonly text: string }
  | { readonly kind: 'arrow'; readonly from: LngLat; readonly to: LngLat }
  | { readonly kind: 'circle'; readonly at: LngLat; readonly radiusKm: number };

/** Subject of an image: one version, the line that it would create, what another line changes in it, two against each other, several in small, or areas over time. */
export type SheetSubject =
  | { readonly kind: 'version' | 'line' | 'bands' | 'moved'; readonly versions: readonly [string] }
  | { readonly kind: 'side-by-side' | 'difference'; readonly versions: readonly [string, string] }
  | { readonly kind: 'multiples'; readonly versions: readonly string[] }
  | { readonly kind: 'areas-over-time'; readonly versions: readonly [] };

/** Kinds of figures, in the order in which pages offer them. */
export const SHEET_KINDS = [
  'version',
  'line',
  'bands',
  'moved',
  'side-by-side',
  'difference',
  'multiples',
  'areas-over-time'
] as const satisfies readonly SheetSubject['kind'][];

/** A size of the list, or the reader's own in pixels at ×1. */
export type SheetSize = SheetPresetId | { readonly width: number; readonly height: number };

/** Extent of the map: a named view, the land that the text treats, or a box in degrees WGS84. */
export type SheetExtent = PresetViewId | 'own' | 'zones' | Bbox;

export const SHEET_PROJECTIONS = ['mercator', 'equal-area'] as const;
export type SheetProjection = (typeof SHEET_PROJECTIONS)[number];

/** Projections that a map may have: sizes of land and of circles of people are compared with each other. */
export const projectionsFor = (measure: Measure): readonly SheetProjection[] =>
  definitionOf(measure).marks === undefined ? SHEET_PROJECTIONS : ['equal-area'];

/** The projection that a map is drawn in: the reader's, where it may have that. */
export function projectionOf({ measure, projection }: Pick<SheetView, 'measure' | 'projection'>): SheetProjection {
  const [only] = projectionsFor(measure);
  return projectionsFor(measure).includes(projection) ? projection : (only ?? projection);
}

export const SHEET_THEMES = ['light', 'dark', 'newsprint'] as const;
export type SheetTheme = (typeof SHEET_THEMES)[number];

/** Everything that decides how an image looks; the same view gives the same image. */
export interface SheetView {
  readonly subject: SheetSubject;
  /** Language of the image; the page around it may be in another. */
  readonly locale: InterfaceLanguage;
  /** Key of the line of contact that the reader chose, as in `View`; `null`: the default of the subject. */
  readonly date: string | null;
  /** Key of the second version's line, or of the second line of one version, set only where the reader wants another one. */
  readonly dateB: string | null;
  readonly facet: MapFacet;
  /** What figures tell of land; of people, maps show towns as circles as well. */
  readonly measure: Measure;
  /** Switched off, in the order of `LAYER_IDS`. */
  readonly hidden: readonly LayerId[];
  /** Kinds of assets that the map shows, as the address names them. */
  readonly assets: readonly string[];
  /** Ids of the proposals whose distances a figure of bands shows; none: those that say most of its version. */
  readonly bands: readonly string[];
  /** A pull-back that a figure of bands shows in their place, as the address has it: see `parsePullBack`. */
  readonly pull: string | null;
  /** Legend class shown alone. */
  readonly isolated: string | null;
  readonly size: SheetSize;
  readonly extent: SheetExtent;
  readonly projection: SheetProjection;
  readonly theme: SheetTheme;
  /** No paper and no sea under the map. */
  readonly isTransparent: boolean;
  /** Whether title and legend are left out; version, dates, credit and the note that it is a proposal always stay. */
  readonly isPlain: boolean;
  /** A headline of the reader's own over the name of what is shown, which stays; `''` without. */
  readonly headline: string;
  /** A line of the reader's own below the headline; `''` without. */
  readonly subtitle: string;
  /** Lands that a chart of areas has a panel for, by their ids; none: all. */
  readonly panels: readonly string[];
  readonly annotations: readonly Annotation[];
}
