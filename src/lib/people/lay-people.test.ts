import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { layPeople, PointOutsideError, type PeopleCell } from './lay-people';
import type { PeoplePoint } from './people-points';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south]
    ]
  ]
});
/** One unit in two halves, which meet at 31 degrees east; at 49 degrees north, 0.01 degree is 0.73 km. */
const CELLS: PeopleCell[] = [
  { id: 'west', unit: 'UA-01', geometry: box(30, 48, 31, 50) },
  { id: 'east', unit: 'UA-01', geometry: box(31, 48, 32, 50) },
  { id: 'other', unit: 'UA-02', geometry: box(32, 48, 33, 50) }
];
const NO_WATER = box(0, 0, 0.1, 0.1);

const town = (lng: number, people: number): PeoplePoint => ({ lng, lat: 49, people, unit: 'UA-01', isTown: true });
const rural = (lng: number, people: number): PeoplePoint => ({ ...town(lng, people), isTown: false });

describe('layPeople', () => {
  it('puts each point into the face of its unit, and a town near the border beyond it as well', () => {
    const laid = layPeople([town(30.5, 1000), town(30.99, 200), town(31.5, 30)], CELLS, NO_WATER);
    expect(laid.faces).toEqual({ west: 1200, east: 30 });
    expect(laid.towns).toEqual([{ people: 200, from: 'west', to: ['east'], km: 0.73 }]);
  });

  it('lets no town move over water, neither as a point nor as a disc', () => {
    const river = box(30.995, 48, 31.005, 50);
    const laid = layPeople([town(30.99, 90_000)], CELLS, river);
    expect([laid.towns, laid.spread]).toEqual([[], []]);
  });

  it('spreads a town over the border as a disc', () => {
    const [[from, to, people] = []] = layPeople([town(30.9999, 90_000)], CELLS, NO_WATER).spread;
    expect([from, to]).toEqual(['west', 'east']);
    expect(people).toBeGreaterThan(43_000);
    expect(people).toBeLessThan(45_500);
  });

  it('takes of the countryside what lies within 0.7 km of the border', () => {
    const { rural: moves } = layPeople([rural(30.99, 100), rural(30.9, 100)], CELLS, NO_WATER);
    // A cell from the border to 1.88 km from it.
    expect(moves).toEqual([['west', 'east', 37]]);
  });

  it('gives a point beyond a rounded border to the nearest face of its unit, and refuses one far outside', () => {
    expect(layPeople([town(32.01, 5)], CELLS, NO_WATER).faces).toEqual({ east: 5 });
    expect(() => layPeople([town(36, 5)], CELLS, NO_WATER)).toThrow(PointOutsideError);
  });
});
