import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '../../plans/schema/published-figure';
import { rangesByMethod } from './figure-ranges';
import type { MeasuredAtlas } from './measure-figure';

const face = (holder: 'ukraine' | 'russia', areaKm2: number) => ({
  id: `UA-14:${holder}`,
  unit: 'UA-14',
  holder,
  areaKm2
});
const ATLAS: MeasuredAtlas = {
  units: [{ code: 'UA-14', name: { en: '', uk: '' }, areaKm2: 1000, officialAreaKm2: 1000 }],
  dates: [{ date: '2025-01-01', topology: '', faces: [face('russia', 780), face('ukraine', 220)] }],
  lines: []
};
const figure = (rest: Partial<PublishedFigure>): PublishedFigure => ({
  id: 'figure',
  measure: { holder: 'ukraine', units: ['UA-14'] },
  date: '2025-01-01',
  value: 22,
  unit: '%',
  method: 'confirmed-control',
  agreement: 'not-tested',
  sources: [],
  note: null,
  ...rest
});

describe('rangesByMethod', () => {
  it('turns shares and areas of either holder into the share that Russia holds, by method', () => {
    const ranges = rangesByMethod(
      [
        figure({}),
        figure({ value: 210, unit: 'km2' }),
        figure({ value: 81, method: 'claimed-too', measure: { holder: 'russia', units: ['UA-14'] } })
      ],
      ATLAS
    );
    expect(ranges.map(({ units }) => units)).toEqual([['UA-14']]);
    const [control, claimed] = ranges[0]?.methods ?? [];
    expect(control?.heldByRussia.map((share) => share.toFixed(3))).toEqual(['0.780', '0.790']);
    expect(control?.leftToUkraineKm2.map(Math.round)).toEqual([210, 220]);
    expect(control?.aboveOurs.map((points) => points.toFixed(3))).toEqual(['0.000', '0.010']);
    expect(claimed?.method).toBe('claimed-too');
    expect(claimed?.aboveOurs[0]).toBeCloseTo(0.03);
    expect(claimed?.figures).toHaveLength(1);
  });

  it('leaves out land of one method, the whole country, and what is no land', () => {
    const others = [
      figure({}),
      figure({ measure: { holder: 'russia', units: 'all' }, method: 'gross-polygon' }),
      figure({ measure: 'line-length', method: 'not-stated' })
    ];
    expect(rangesByMethod(others, ATLAS)).toEqual([]);
  });
});
