import type { Scene } from '../../scene/scene';
import type { CaptionInput, CaptionPart } from '../../caption/caption-input';
import type { AreaChart } from '../../chart/area-chart';
import type { LargeTown } from '../../../people/people-file';
import type { ShownAsset } from '../../plate/asset-marks';
import type { MapGeodata } from '../../ground/geodata';
import type { Box, Size } from '../../ground/box';
import type { MapProjection } from '../../ground/projection';
import type { Frame } from '../../ground/frame';
import type { LabelInput, PlateLabels } from '../../lettering/place-plate-labels';

/** One version on its line of contact, with what its map is drawn from. */
export interface SheetPart extends CaptionPart {
  readonly geodata: MapGeodata;
  /** Towns that a map of people draws. */
  readonly towns?: readonly LargeTown[];
  /** Assets that the map shows. */
  readonly assets?: readonly ShownAsset[];
}

/** Everything a sheet is drawn from; the same input gives the same text, in Node and in the browser. */
export interface SheetInput extends CaptionInput {
  readonly parts: readonly SheetPart[];
  /** Versions, for areas over time, on the time axis, ascending, as `AreaChart` has them. */
  readonly marks?: AreaChart['versions'];
  /** Whether lines are short enough for a fallback font, as in files whose fonts a program may not read. */
  readonly isRoomy?: boolean;
}

/** A piece of text on a sheet, and the room it takes. */
export interface SheetText {
  readonly text: string;
  readonly box: Box;
}

/** Part of a sheet that shows ground, with the projection between both. */
export interface GroundWindow extends Pick<MapProjection, 'project' | 'invert'> {
  readonly box: Box;
  /** Its labels as they were placed, in the map's own units. */
  readonly lettering?: { readonly frame: Frame; readonly input: LabelInput; readonly labels: PlateLabels };
}

/** A finished sheet. */
export interface Sheet {
  readonly size: Size;
  /** Pixels per inch that the size is meant for. */
  readonly dpi: number;
  readonly scene: Scene;
  /** Every text that was set, the map's labels as well: none may overlap another or leave the sheet. */
  readonly texts: readonly SheetText[];
  /** Its maps, in pixels of the sheet at ×1; a chart has none. */
  readonly maps: readonly GroundWindow[];
  /** Annotations that lie outside the map, by their place in the view: they are not drawn. */
  readonly leftOut: readonly number[];
}
