import { describe, expect, it } from 'vitest';
import type { BorderFactors } from '../../territory/border-factors';
import { BandError, bandLand } from './band-land';

const FACTORS: BorderFactors = {
  borders: [{ faces: ['UA-01:russia', 'UA-01:ukraine'], kind: 'lineOfContact', km: 40, riverKm: 10 }],
  outline: [],
  distances: [
    { face: 'UA-01:ukraine', from: 0, km2: [10, 20, 30], farthestKm: 3, people: [0, 100] },
    { face: 'UA-02:ukraine', from: 2, km2: [40], farthestKm: 3, people: [] },
    { face: 'UA-01:russia', from: 0, km2: [8, 8], farthestKm: 2, people: [5] }
  ],
  towns: [
    [1, 0.5],
    [2, 2.4],
    [3, 0.1]
  ],
  parts: []
};
const TOWNS = new Map([[1, 'UA-01:ukraine'], [2, 'UA-02:ukraine'], [3, 'UA-01:russia']]); // prettier-ignore

describe('land within a distance of the whole line', () => {
  it('is summed per side and unit, with the length of the line', () => {
    const { sides, lineKm } = bandLand(FACTORS, 2, TOWNS);
    expect(lineKm).toBe(40);
    expect(sides.ukraine).toMatchObject({ areaKm2: 30, units: [{ unit: 'UA-01', areaKm2: 30 }], towns: [1] });
    expect(sides.russia).toMatchObject({ areaKm2: 16, towns: [3] });
  });

  it('takes of the step that it cuts as much as lies nearer', () => {
    expect(bandLand(FACTORS, 2.5).sides.ukraine.areaKm2).toBe(30 + 15 + 20);
  });

  it('tells people with what a kilometre at the edge leaves', () => {
    expect(bandLand(FACTORS, 2).sides.ukraine.people).toEqual({ estimate: 100, low: 0, high: 100 });
  });

  it.each([
    [0, 'no distance'],
    [-5, 'no distance'],
    [NaN, 'no distance'],
    [101, 'wider than the data allows']
  ])('refuses %d km, with the reason', (km, reason) => {
    expect(() => bandLand(FACTORS, km)).toThrow(BandError);
    expect(() => bandLand(FACTORS, km)).toThrow(reason);
  });
});
