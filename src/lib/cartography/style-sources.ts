import { feature, merge, mesh } from 'topojson-client';
import type { GeoJSONSourceSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { formatDate } from '../i18n/format';
import type { Locale } from '../i18n/locale';
import type { AdministrativeUnit } from '../territory/manifest';
import { deriveFaceArcs } from './face-arcs';
import type { FaceGeometry, MapGeodata } from './geodata';
import { countryPoints, labelPoint, oblastPoints, type LabelPoint } from './label-points';
import type { Frame } from './frame';

type Data = GeoJSON.FeatureCollection | GeoJSON.Geometry;

/** Half a pixel less than MapLibre's own tolerance: neighbours are simplified each on its own and must not gape. */
const TOLERANCE_PX = 0.2;

const source = (data: Data, options: Partial<GeoJSONSourceSpecification> = {}): SourceSpecification => ({
  type: 'geojson',
  data: data as GeoJSON.GeoJSON,
  tolerance: TOLERANCE_PX,
  ...options
});

export const collect = (features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features]
});

/** What belongs to one line-of-contact date: the only sources that change when the reader picks another. */
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

/** The line's date beside points of its main part: one for every zoom, more once the reader has come closer. */
export function linePoints({ territory }: MapGeodata, date: string, locale: Locale): LabelPoint[] {
  const lines = feature(territory, territory.objects.lineOfContact).features;
  const main = lines.find(({ properties }) => properties.part === 'main') ?? lines[0];
  if (main === undefined || (main.geometry.type !== 'LineString' && main.geometry.type !== 'MultiLineString'))
    return [];
  const { geometry } = main;
  const points = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
  const text = locale.messages.map.lineOfContactOn(formatDate(date, locale.code));
  return [0.1, 0.28, 0.46, 0.64, 0.82].map((share, index) => {
    const [lng = 0, lat = 0] = points[Math.floor(share * points.length)] ?? [];
    return labelPoint([lng, lat], { text, fromZoom: index === 0 ? 0 : 7 });
  });
}

const SEAS = { blackSea: [31.6, 45.2], seaOfAzov: [36.6, 46.15] } as const;

/** Every source of the map; those of a version's own labels are empty until it is shown. */
export function styleSources(
  geodata: MapGeodata,
  frame: Frame,
  units: readonly AdministrativeUnit[],
  locale: Locale
): Record<string, SourceSpecification> {
  const { basemap, places } = geodata;
  const { code, messages } = locale;
  const territory = territoryData(geodata);
  const seas = (['blackSea', 'seaOfAzov'] as const).map((id) => labelPoint(SEAS[id], { id, text: messages.map[id] }));
  const cities = places.map((place) => labelPoint([place.lng, place.lat], { text: place[code], rank: place.rank }));
  return {
    neighbours: source(feature(basemap, basemap.objects.land)),
    underlay: source(feature(basemap, basemap.objects.underlay)),
    ukraine: source(territory.ukraine),
    faces: source(territory.faces, { promoteId: 'id' }),
    arcs: source(territory.arcs, { promoteId: 'id' }),
    water: source(withKind(feature(basemap, basemap.objects.water))),
    'oblast-borders': source(territory['oblast-borders']),
    'state-border': source(territory['state-border']),
    'line-of-contact': source(territory['line-of-contact']),
    places: source(collect(cities)),
    seas: source(collect(seas)),
    oblasts: source(collect(oblastPoints(frame, units, code)), { promoteId: 'id' }),
    countries: source(collect(countryPoints(frame, code)), { promoteId: 'id' }),
    'line-labels': source(collect([])),
    sites: source(collect([])),
    'zone-labels': source(collect([]))
  };
}

/** Filters see properties only, so the former reservoir's id becomes one. */
function withKind(water: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return collect(
    water.features.map((body) => ({ ...body, properties: { kind: body.id === 'kakhovka' ? 'former' : 'water' } }))
  );
}
