import type {
  GeometryCollection,
  MultiLineString,
  LineString,
  MultiPolygon,
  Polygon,
  Topology
} from 'topojson-specification';
import type { Face } from '../territory/territory';

type Named = { readonly nameEn: string; readonly nameUk: string };

/** A date's territory as drawn: `static/geodata/territory/<date>.topo.json`. */
export type TerritoryTopology = Topology<{
  faces: GeometryCollection<Face>;
  lineOfContact: GeometryCollection<{ part: string }>;
}>;

export type FaceGeometry = (Polygon | MultiPolygon) & { properties: Face };
export type LineGeometry = (LineString | MultiLineString) & { properties: { part: string } };

/** What lies around and under the territory: `static/geodata/basemap.topo.json`. */
export type BasemapTopology = Topology<{
  land: GeometryCollection<Named & { iso: string }>;
  underlay: GeometryCollection;
  water: GeometryCollection<{ areaKm2?: number }>;
}>;

/** A place that maps may label: `static/geodata/map-labels.json`. */
export interface MapPlace {
  readonly id: string | number;
  readonly en: string;
  readonly uk: string;
  readonly lng: number;
  readonly lat: number;
  /** 1 (largest) to 4. */
  readonly rank: number;
  readonly capital?: boolean;
}

/** A site with terms of its own, or a landmark: `static/geodata/sites.json`. */
export interface MapSite {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  readonly lng: number;
  readonly lat: number;
}

/** Everything that a map is drawn from, apart from the view and the partition. */
export interface MapGeodata {
  readonly territory: TerritoryTopology;
  readonly basemap: BasemapTopology;
  readonly places: readonly MapPlace[];
  readonly sites: readonly MapSite[];
}
