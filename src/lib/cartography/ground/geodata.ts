import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { FaceProperties, LinePartProperties, TerritoryTopology } from '../../territory/read-territory';

export type FaceGeometry = (Polygon | MultiPolygon) & { properties: FaceProperties };
export type LineGeometry = MultiLineString & { properties: LinePartProperties };

/** The land and water around and under the territory: `static/geodata/basemap.topo.json`. */
export type BasemapTopology = Topology<{
  land: GeometryCollection<{ readonly iso: string; readonly nameEn: string; readonly nameUk: string }>;
  /** Ukraine of the base data: shows through where its neighbours' outlines and the faces do not meet. */
  underlay: GeometryCollection;
  water: GeometryCollection;
  /** The Kakhovka reservoir as it was before 6 June 2023. */
  formerReservoir: GeometryCollection;
}>;

/** A place that maps may label: `static/geodata/map-labels.json`. */
export interface MapPlace {
  readonly id: string | number;
  readonly en: string;
  readonly uk: string;
  readonly lng: number;
  readonly lat: number;
  /** 1 (largest) to 4. */
  readonly rank: 1 | 2 | 3 | 4;
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
