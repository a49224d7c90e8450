import { feature, merge, mesh } from 'topojson-client';
import type { GeoJSONSourceSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BAND_SOURCE, bandData } from './band-data';
import { deriveFaceArcs } from '../ground/faces/face-arcs';
import type { FaceGeometry, MapGeodata } from '../ground/geodata';
import { LAND_BEYOND } from '../ground/land-beyond';
import { ringPolygon } from '../ground/rings';

type Data = GeoJSON.FeatureCollection | GeoJSON.Geometry;

/** Half a pixel less than MapLibre's own tolerance: neighbours are simplified each on its own and must not gape. */
const TOLERANCE_PX = 0.2;

const source = (data: Data, options: Partial<GeoJSONSourceSpecification> = {}): SourceSpecification => ({
  type: 'geojson',
  data: data as GeoJSON.GeoJSON,
  tolerance: TOLERANCE_PX,
  ...options
});

const collect = (features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features]
});

/** Sources of one line-of-contact date, the only ones that change when the reader picks another. */
export function territoryData({
  territory
}: MapGeodata): Record<'faces' | 'arcs' | 'oblast-borders' | 'state-border' | 'ukraine' | 'line-of-contact', Data> {
  const { faces, lineOfContact } = territory.objects;
  type FacePair = readonly [FaceGeometry, FaceGeometry];
  const border = (isBorder: (...pair: FacePair) => boolean) =>
    mesh(territory, faces, (a, b) => isBorder(a as FaceGeometry, b as FaceGeometry));
  return {
    faces: feature(territory, faces),
    arcs: collect(deriveFaceArcs(territory)),
    'oblast-borders': border((a, b) => a !== b && a.properties.unit !== b.properties.unit),
    'state-border': border((a, b) => a === b),
    ukraine: merge(territory, faces.geometries as FaceGeometry[]),
    'line-of-contact': feature(territory, lineOfContact)
  };
}

/** Every source of the map; lettering is empty until a version is shown. */
export function styleSources(geodata: MapGeodata): Record<string, SourceSpecification> {
  const { basemap } = geodata;
  const territory = territoryData(geodata);
  return {
    neighbours: source(feature(basemap, basemap.objects.land)),
    beyond: source(
      collect(LAND_BEYOND.map((ring) => ({ type: 'Feature', properties: {}, geometry: ringPolygon(ring) })))
    ),
    underlay: source(feature(basemap, basemap.objects.underlay)),
    ukraine: source(territory.ukraine),
    faces: source(territory.faces, { promoteId: 'id' }),
    arcs: source(territory.arcs, { promoteId: 'id' }),
    water: source(feature(basemap, basemap.objects.water)),
    'former-reservoir': source(feature(basemap, basemap.objects.formerReservoir)),
    'oblast-borders': source(territory['oblast-borders']),
    'state-border': source(territory['state-border']),
    'line-of-contact': source(territory['line-of-contact']),
    [BAND_SOURCE]: source(bandData([])),
    leaders: source(collect([])),
    marks: source(collect([])),
    lettering: source(collect([]))
  };
}
