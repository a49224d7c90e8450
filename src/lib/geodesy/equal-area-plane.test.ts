import { describe, expect, it } from 'vitest';
import { distanceToLinesKm } from './distance';
import { fromPlane, onPlane } from './equal-area-plane';

describe('the plane of equal area', () => {
  it.each([
    [35.5, 48],
    [22.2, 48.4],
    [40.1, 49.3],
    [33.5, 44.4],
    [34, 52.3]
  ])('leads back from %f, %f', (lng, lat) => {
    // prettier-ignore
    const [backLng = NaN, backLat = NaN] = fromPlane(onPlane([lng, lat]));
    expect(backLng).toBeCloseTo(lng, 7);
    expect(backLat).toBeCloseTo(lat, 7);
  });

  it.each([
    [37.7, 48],
    [32.6, 46.6],
    [37, 50.2]
  ])('keeps distances near the lines of contact, at %f, %f', (lng, lat) => {
    // prettier-ignore
    for (const [dLng, dLat] of [[0.1, 0], [0, 0.1], [0.07, -0.07]] as const) { // prettier-ignore
      const other = [lng + dLng, lat + dLat];
      const [[ax, ay], [bx, by]] = [onPlane([lng, lat]), onPlane(other)];
      const km = distanceToLinesKm([lng, lat], [[other, other]]);
      expect(Math.abs(Math.hypot(bx - ax, by - ay) / km - 1)).toBeLessThan(0.003);
    }
  });
});
