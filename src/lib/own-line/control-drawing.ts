import type { Position } from 'geojson';
import type { FacePeople } from '../people/face-people';
import type { Remark } from '../territory/line/bad-line';
import type { LinePart } from '../territory/line/line-parts';
import type { TerritoryTopology } from '../territory/read-territory';
import type { Holder } from '../territory/territory';

/** What a file says about control, in degrees (WGS 84, longitude first), once it is known what its shapes mean. */
export type ControlDrawing =
  /** Our own table. */
  | { readonly kind: 'parts'; readonly parts: readonly LinePart[] }
  /** Land that one side holds; what is not drawn is held by the other. Coordinates as those of a MultiPolygon. */
  | { readonly kind: 'held'; readonly holder: Holder; readonly polygons: readonly Position[][][] }
  /** The line itself, and on which side of it Russia holds the land, seen along its points. */
  | { readonly kind: 'line'; readonly lines: readonly Position[][]; readonly russia: 'left' | 'right' };

/** What was found in a file, before anybody said what it means. */
export interface LineReading {
  /** `geojson`, `gpx` and so on. */
  readonly format: string;
  readonly polygons: readonly Position[][][];
  readonly lines: readonly Position[][];
  /** Our own table, which leaves nothing to ask. */
  readonly parts?: readonly LinePart[];
  /** Who holds the polygons, where the file says so of each. */
  readonly holder?: Holder;
  /** One multipolygon of which the file says nothing: the form of DeepStateMap's daily files. */
  readonly isDailyForm?: boolean;
  /** Where the file says so. */
  readonly date?: string;
  readonly name?: string;
  readonly credit?: string;
  /** What was mended, and what may be swapped or projected back: offered to whoever brought the file. */
  readonly remarks: readonly Remark[];
}

/** What a person's own line makes of the territory: all that pages need in place of the files of an embedded date. */
export interface OwnCut {
  readonly topology: TerritoryTopology;
  readonly people: FacePeople;
  /** The line as our table would have it, for export and for bringing it again. */
  readonly parts: readonly LinePart[];
  /** Specks that were left to the side around them, and how much land that is. */
  readonly dropped: { readonly count: number; readonly km2: number };
  /** What was turned, closed or snapped on the way. */
  readonly remarks: readonly Remark[];
}
