import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonAreaKm2 } from '../src/lib/geodesy/area';
import { BadInput } from './bad-input';
import type { Sources } from './sources';

export const UNITS_FILE = 'boundaries/oblasts.topo.json';

/** Oblasts (24), the Autonomous Republic of Crimea, Kyiv and Sevastopol. */
const UNIT_COUNT = 27;

interface UnitProperties {
  readonly iso: string;
  readonly nameEn: string;
  readonly nameUk: string;
  readonly officialAreaKm2: number;
}

/** A first-level administrative unit at full resolution. */
export interface Unit {
  readonly code: string;
  readonly name: { readonly en: string; readonly uk: string };
  readonly areaKm2: number;
  readonly officialAreaKm2: number;
  readonly geometry: Polygon | MultiPolygon;
}

/** The 27 units of the boundaries source, in the order of their codes. */
export function readUnits(sources: Sources): Unit[] {
  const topology = sources.json(UNITS_FILE) as Topology<{ oblasts?: GeometryCollection<UnitProperties> }>;
  if (topology.objects?.oblasts === undefined) throw new BadInput(UNITS_FILE, 'it has no object named oblasts');
  const units = feature(topology, topology.objects.oblasts).features.map(({ geometry, properties }): Unit => {
    const { iso: code, nameEn: en, nameUk: uk, officialAreaKm2 } = properties;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new BadInput(UNITS_FILE, `${code} is not a polygon`);
    }
    return { code, name: { en, uk }, areaKm2: polygonAreaKm2(geometry), officialAreaKm2, geometry };
  });
  const codes = new Set(units.map(({ code }) => code));
  if (codes.size !== UNIT_COUNT) throw new BadInput(UNITS_FILE, `it has ${codes.size} units instead of ${UNIT_COUNT}`);
  return units.sort((a, b) => (a.code < b.code ? -1 : 1));
}
