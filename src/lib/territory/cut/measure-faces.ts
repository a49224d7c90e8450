import { feature } from 'topojson-client';
import { polygonAreaKm2 } from '../../geodesy/area';
import { faceId } from '../read-territory';
import type { Face } from '../territory';
import type { Unit } from '../units';
import type { CutFace, CutTopology } from './cut-faces';

/** Faces that do not cover the territory exactly once: a failure of the cut, whatever the line. */
export class CutFault extends Error {
  override readonly name = 'CutFault';
}

/** Land without a face, or under two, that a unit may have: rounding, not a mistake in the line. */
const TOLERANCE_KM2 = 0.5;
/** Largest relative difference between the sum of all faces and the territory. */
const TOLERANCE_OF_WHOLE = 1e-4;

/** Counts how often each arc bounds a face on its one and on its other side. */
function arcUses(topology: CutTopology): Map<number, { forward: number; backward: number }> {
  const uses = new Map<number, { forward: number; backward: number }>();
  for (const geometry of topology.objects.faces.geometries) {
    const arcs = 'arcs' in geometry ? (geometry.arcs as (number | unknown[])[]).flat(3) : [];
    for (const arc of arcs as number[]) {
      const use = uses.get(arc < 0 ? ~arc : arc) ?? { forward: 0, backward: 0 };
      if (arc < 0) use.backward += 1;
      else use.forward += 1;
      uses.set(arc < 0 ? ~arc : arc, use);
    }
  }
  return uses;
}

function measureFace(cut: Partial<CutFace>, geometry: GeoJSON.Geometry | null, units: readonly Unit[]): Face {
  const { id = 'without an id', unit, holder, bandKm, inside: joined } = cut;
  if (!units.some(({ code }) => code === unit) || unit === undefined) throw new CutFault(`face ${id} has no unit`);
  if (holder !== 'ukraine' && holder !== 'russia') throw new CutFault(`face ${id} has no holder`);
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    throw new CutFault(`face ${id} has no polygon`);
  }
  const areaKm2 = polygonAreaKm2(geometry);
  // mapshaper writes null where a dissolved attribute is missing.
  const inside = joined ? joined.split('+') : [];
  return {
    id: faceId(unit, holder, bandKm ?? undefined, inside),
    unit,
    holder,
    ...(bandKm !== undefined && bandKm !== null && { bandKm }),
    ...(inside.length > 0 && { inside }),
    areaKm2
  };
}

/** Refuses faces that do not cover every unit exactly once. */
function checkCover(faces: readonly Face[], units: readonly Unit[]): void {
  const sum = (items: readonly { areaKm2: number }[]) => items.reduce((total, { areaKm2 }) => total + areaKm2, 0);
  for (const { code, areaKm2 } of units) {
    const surplusKm2 = sum(faces.filter(({ unit }) => unit === code)) - areaKm2;
    const size = `${Math.abs(surplusKm2).toFixed(2)} km²`;
    if (surplusKm2 > TOLERANCE_KM2) throw new CutFault(`faces overlap in ${code} by ${size}`);
    if (surplusKm2 < -TOLERANCE_KM2) throw new CutFault(`faces leave a gap of ${size} in ${code}`);
  }
  const whole = sum(units);
  if (Math.abs(sum(faces) / whole - 1) > TOLERANCE_OF_WHOLE) {
    throw new CutFault(`faces add up to ${sum(faces).toFixed(1)} km² instead of ${whole.toFixed(1)} km²`);
  }
}

/**
 * The faces of a date with their areas, unrounded, in the topology's order. Refuses faces without unit or holder, and
 * faces that overlap, leave a gap, or do not add up to the territory.
 *
 * @throws {CutFault}
 */
export function measureFaces(topology: CutTopology, units: readonly Unit[]): Face[] {
  const { features } = feature(topology, topology.objects.faces);
  const faces = features.map(({ properties, geometry }) => measureFace(properties, geometry, units));
  const repeated = faces.find(({ id }, index) => faces.findIndex((face) => face.id === id) !== index);
  if (repeated !== undefined) throw new CutFault(`face ${repeated.id} occurs more than once`);
  for (const { forward, backward } of arcUses(topology).values()) {
    if (forward > 1 || backward > 1) throw new CutFault('faces overlap: one border has two faces on one side');
  }
  checkCover(faces, units);
  return faces;
}
