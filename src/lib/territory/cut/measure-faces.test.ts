import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygonAreaKm2 } from '../../geodesy/area';
import type { Unit } from '../units';
import type { CutFace, CutTopology } from './cut-faces';
import { measureFaces } from './measure-faces';

const box = (west: number, east: number): Position[] => [
  [west, 48],
  [west, 49],
  [east, 49],
  [east, 48],
  [west, 48]
];
const geometry = { type: 'Polygon' as const, coordinates: [box(36, 38)] };
const UNIT: Unit = {
  code: 'UA-14',
  name: { en: 'Box', uk: 'Ящик' },
  areaKm2: polygonAreaKm2(geometry),
  officialAreaKm2: 1,
  geometry
};

const west: Partial<CutFace> = { id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine' };
const east: Partial<CutFace> = { id: 'UA-14:russia', unit: 'UA-14', holder: 'russia' };

/** Faces as boxes between two meridians, each with a ring of its own. */
function boxes(...faces: [Partial<CutFace>, number, number][]): CutTopology {
  const geometries = faces.map(([properties], index) => ({ type: 'Polygon', arcs: [[index]], properties }));
  const objects = { faces: { type: 'GeometryCollection', geometries } };
  return { type: 'Topology', arcs: faces.map(([, from, to]) => box(from, to)), objects } as CutTopology;
}

describe('measureFaces', () => {
  it('measures faces that cover the unit once', () => {
    const [ukraine, russia] = measureFaces(boxes([west, 36, 37], [east, 37, 38]), [UNIT]);
    expect(ukraine).toMatchObject({ id: 'UA-14:ukraine', unit: 'UA-14', holder: 'ukraine' });
    expect((ukraine?.areaKm2 ?? 0) + (russia?.areaKm2 ?? 0)).toBeCloseTo(UNIT.areaKm2, 6);
  });

  it.each<[string, CutTopology, string]>([
    ['no unit', boxes([{ id: 'x', holder: 'russia' }, 36, 38]), 'face x has no unit'],
    ['an unknown unit', boxes([{ ...west, unit: 'UA-99' }, 36, 38]), 'face UA-14:ukraine has no unit'],
    ['no holder', boxes([{ id: 'x', unit: 'UA-14' }, 36, 38]), 'face x has no holder'],
    ['a face twice', boxes([west, 36, 37], [west, 37, 38]), 'face UA-14:ukraine occurs more than once'],
    ['an overlap', boxes([west, 36, 37.1], [east, 37, 38]), 'faces overlap in UA-14 by'],
    ['a gap', boxes([west, 36, 36.99], [east, 37, 38]), 'faces leave a gap of'],
    ['a unit without a face', boxes(), 'faces leave a gap of']
  ])('refuses %s', (_, topology, reason) => {
    expect(() => measureFaces(topology, [UNIT])).toThrow(reason);
  });

  it('refuses two faces on one side of a border, even where their areas add up', () => {
    const topology = boxes([west, 36, 37], [east, 37, 38]);
    const [, second] = topology.objects.faces.geometries;
    if (second !== undefined && 'arcs' in second) second.arcs = [[0]];
    expect(() => measureFaces(topology, [UNIT])).toThrow('one border has two faces on one side');
  });

  it('refuses small gaps that together exceed a ten-thousandth of the whole', () => {
    // 0.4 km² is missing in each of 30 small units: below the tolerance of a unit, not of the sum.
    const units = Array.from({ length: 30 }, (_, i): Unit => {
      const west = 30 + i * 0.1;
      const ring = { type: 'Polygon' as const, coordinates: [box(west, west + 0.01)] };
      return { ...UNIT, code: `UA-${i + 10}`, areaKm2: polygonAreaKm2(ring) + 0.4, geometry: ring };
    });
    const faces = units.map(({ code }, i): [Partial<CutFace>, number, number] => [
      { id: `${code}:ukraine`, unit: code, holder: 'ukraine' },
      30 + i * 0.1,
      30.01 + i * 0.1
    ]);
    expect(() => measureFaces(boxes(...faces), units)).toThrow(/faces add up to \d+\.\d km² instead of/);
  });
});
