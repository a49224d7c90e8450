import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonAreaKm2 } from '../geodesy/area';

interface UnitProperties {
  readonly iso: string;
  readonly nameEn: string;
  readonly nameUk: string;
  readonly officialAreaKm2: number;
}

/** The units at full resolution, noded: what every line of contact is laid over. */
export type UnitsTopology = Topology<{ oblasts: GeometryCollection<UnitProperties> }>;

/** A first-level administrative unit at full resolution. */
export interface Unit {
  readonly code: string;
  readonly name: { readonly en: string; readonly uk: string };
  readonly areaKm2: number;
  readonly officialAreaKm2: number;
  readonly geometry: Polygon | MultiPolygon;
}

/** The units of a topology, in the order of their codes. */
export function unitsOf(topology: UnitsTopology): Unit[] {
  const units = feature(topology, topology.objects.oblasts).features.map(({ geometry, properties }): Unit => {
    const { iso: code, nameEn: en, nameUk: uk, officialAreaKm2 } = properties;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${code} is not a polygon`);
    return { code, name: { en, uk }, areaKm2: polygonAreaKm2(geometry), officialAreaKm2, geometry };
  });
  return units.sort((a, b) => (a.code < b.code ? -1 : 1));
}
