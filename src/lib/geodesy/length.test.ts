import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arcKm } from './length';

// A CommonJS package: Node finds no named exports in it.
const { Geodesic } = geographiclib;

const geodesicKm = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, [x = NaN, y = NaN], index) => {
    const [fromX = NaN, fromY = NaN] = line[index] ?? [];
    return sum + (Geodesic.WGS84.Inverse(fromY, fromX, y, x).s12 ?? NaN) / 1000;
  }, 0);

describe('the length of a line on the ellipsoid', () => {
  it.each([
    [
      [
        [33, 46],
        [33.01, 46.004]
      ]
    ],
    [
      [
        [38, 47.5],
        [38.3, 47.6],
        [38.2, 48],
        [37.9, 48.4]
      ]
    ],
    [
      [
        [23.1, 51.6],
        [23.6, 51.9]
      ]
    ],
    [
      [
        [39, 49],
        [39, 49.4]
      ]
    ]
  ] as [Position[]][])('agrees with geodesics: %j', (line) => {
    expect(Math.abs(arcKm(line) / geodesicKm(line) - 1)).toBeLessThan(1e-5);
  });

  it('agrees to a millionth where segments are as long as those of a line of contact', () => {
    const line = Array.from({ length: 200 }, (_, i): Position => [37 + i * 0.03, 48 + Math.sin(i) * 0.05]);
    expect(Math.abs(arcKm(line) / geodesicKm(line) - 1)).toBeLessThan(1e-6);
  });

  it('is nothing for a single position', () => {
    expect(arcKm([[33, 46]])).toBe(0);
  });
});
