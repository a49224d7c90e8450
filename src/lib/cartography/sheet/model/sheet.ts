import type { AreaSeries } from '../../../derivation/figures/area-over-time';
import type { Partition } from '../../../derivation/partition/derive-partition';
import type { Locale } from '../../../i18n/locale';
import type { PlanVersion } from '../../../plans/schema/plan-version';
import type { Source } from '../../../plans/schema/source';
import type { AdministrativeUnit, Credit } from '../../../territory/manifest';
import type { SheetView } from '../../../view/sheet/sheet-view';
import type { AreaChart } from '../../chart/area-chart';
import type { MapGeodata } from '../../ground/geodata';
import type { Box } from '../../lettering/label-placement';
import type { MapProjection, Size } from '../../ground/projection';

/** One version on its line of contact, with what its map is drawn from. */
export interface SheetPart {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly geodata: MapGeodata;
}

/** Everything a sheet is drawn from; the same input gives the same text, in Node and in the browser. */
export interface SheetInput {
  readonly view: SheetView;
  /** Of the image, as `view.locale` says. */
  readonly locale: Locale;
  /** In the order of the subject's versions. */
  readonly parts: readonly SheetPart[];
  readonly units: readonly AdministrativeUnit[];
  readonly credits: readonly Credit[];
  /** At least those that the versions cite. */
  readonly sources: readonly Source[];
  /** For areas over time. */
  readonly series?: readonly AreaSeries[];
  /** For areas over time: versions on the time axis, ascending, as `AreaChart` has them. */
  readonly marks?: AreaChart['versions'];
  /** Newest line-of-contact date there is. */
  readonly newestLine: string;
  /** ISO day on which the image is made: lines that are older than 30 days then say so. */
  readonly today: string;
  /** Where the atlas is, without a slash at the end; `null` where the image is made without knowing. */
  readonly siteUrl: string | null;
}

/** A piece of text on a sheet, and the room it takes. */
export interface SheetText {
  readonly text: string;
  readonly box: Box;
}

/** Where a sheet shows ground, and from the one to the other; of all of the sheet or of what it stands on. */
export interface GroundWindow extends Pick<MapProjection, 'project' | 'invert'> {
  readonly box: Box;
}

/** A finished sheet. */
export interface Sheet {
  readonly size: Size;
  /** Pixels per inch that the size is meant for. */
  readonly dpi: number;
  /** A complete SVG document without a prolog: presentation attributes only, no style sheet, no foreignObject. */
  readonly svg: string;
  /** Every text that was set, the map's labels as well: none may overlap another or leave the sheet. */
  readonly texts: readonly SheetText[];
  /** Its maps, in pixels of the sheet at ×1; a chart has none. */
  readonly maps: readonly GroundWindow[];
  /** Annotations that lie outside the map, by their place in the view: they are not drawn. */
  readonly leftOut: readonly number[];
}
