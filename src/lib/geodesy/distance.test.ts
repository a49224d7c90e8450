import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { distanceToLinesKm } from './distance';

const meridian = [
  [37, 47],
  [37, 49]
];

describe('distanceToLinesKm', () => {
  it('measures to the side of a segment and to the end of a line', () => {
    expect(distanceToLinesKm([37.1, 48], [meridian])).toBeCloseTo(7.46, 2);
    expect(distanceToLinesKm([37, 49.1], [meridian])).toBeCloseTo(11.12, 2);
  });

  it('is nothing on the line, and beyond all measure without one', () => {
    expect(distanceToLinesKm([37, 48.3], [meridian])).toBeCloseTo(0, 9);
    expect(distanceToLinesKm([37, 48.3], [])).toBe(Infinity);
  });

  it('takes the nearest of several lines, and points for lines without length', () => {
    const point = [
      [37.02, 48],
      [37.02, 48]
    ];
    expect(distanceToLinesKm([37.01, 48], [meridian, point])).toBeCloseTo(0.746, 3);
    expect(distanceToLinesKm([37.01, 48], [[[37.02, 48]]])).toBe(Infinity);
  });

  it('agrees with the geodesic to a point within 10 km, to 0.1 %', () => {
    const offset = fc.double({ min: -0.06, max: 0.06, noNaN: true });
    const lats = fc.double({ min: 44, max: 52.4, noNaN: true });
    fc.assert(
      fc.property(lats, offset, offset, (lat, dLng, dLat) => {
        const [lng, toLng, toLat] = [35, 35 + dLng, lat + dLat];
        const km = (Geodesic.WGS84.Inverse(lat, lng, toLat, toLng).s12 ?? NaN) / 1000;
        const point = [toLng, toLat];
        expect(Math.abs(distanceToLinesKm([lng, lat], [[point, point]]) - km)).toBeLessThan(0.001 * km + 1e-6);
      })
    );
  });
});
