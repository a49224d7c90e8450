import type { MapGeodata } from '../cartography/ground/geodata';
import type { DrawnZone } from '../cartography/symbology/drawn-zones';
import type { Box } from '../cartography/ground/box';
import type { MapBand } from '../cartography/plate/band-marks';
import type { Palette } from '../cartography/symbology/palette';
import type { Partition } from '../derivation/partition/derive-partition';
import type { Locale } from '../i18n/locale';
import type { PlanVersion } from '../plans/schema/plan-version';
import type { AdministrativeUnit } from '../territory/manifest';
import type { Camera, View } from '../view/page/view';
import type { CameraLink } from './camera-link';
import type { GestureHints } from './load-maplibre';

/** The part of a version that the map shows. */
export interface ExploreInput {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly view: Pick<View, 'facet' | 'hidden' | 'isolated' | 'zone'>;
  /** Boxes in pixels that something else covers: no label stands there. */
  readonly covered: readonly Box[];
  /** Land that is drawn in place of the partition's zones: of a comparison, that which changes. */
  readonly drawn?: readonly DrawnZone[];
  /** Edges of bands along the line of contact, over the land. */
  readonly mapBands?: readonly MapBand[];
}

export interface ExploreOptions {
  readonly geodata: MapGeodata;
  readonly units: readonly AdministrativeUnit[];
  readonly locale: Locale;
  readonly palette: Palette;
  readonly camera: Camera;
  /** Read out for the canvas. */
  readonly label: string;
  readonly input: ExploreInput;
  readonly gestureHints: GestureHints | null;
  /** Joins the map to others that show the same place. */
  readonly link: CameraLink | null;
  /** Everything of the first view is drawn. */
  readonly onReady: () => void;
  /** While the camera moves, once a frame. */
  readonly onMoving?: (camera: Camera) => void;
  /** The camera has come to rest after the reader moved it. */
  readonly onMove: (camera: Camera) => void;
  /** A click or tap: on a zone, or beside all. */
  readonly onZone: (zoneId: string | null) => void;
  /** A click or tap on the name or the diamond of a site; without, the land beneath is meant. */
  readonly onSite?: (siteId: string) => void;
  readonly onHover?: (zoneId: string | null) => void;
  readonly onError: (error: Error) => void;
  readonly onContextLost: () => void;
}

/** The map for exploring; the same look as the SVG plate. */
export interface ExploreMap {
  /** Draws a version, facet or selection; on the screen with the next frame. */
  readonly show: (input: ExploreInput) => void;
  /** Another line-of-contact date; call `show` with its partition right after. */
  readonly setGeodata: (geodata: MapGeodata) => void;
  readonly setTheme: (palette: Palette) => void;
  /** Outlines a zone as if the pointer were on it. */
  readonly point: (zoneId: string | null) => void;
  readonly camera: () => Camera;
  readonly jumpTo: (camera: Camera) => void;
  /** Moves there, in a short flight unless the reader prefers no motion. */
  readonly fit: (camera: Camera) => void;
  readonly remove: () => void;
}
