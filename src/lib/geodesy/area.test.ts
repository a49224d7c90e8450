import { Geodesic } from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { authalicLatitude, polygonAreaKm2 } from './area';

function karneyAreaKm2(ring: readonly Position[]): number {
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const [lng = NaN, lat = NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
}

/** A square whose sides have a vertex each 1/100, as real borders have one each kilometre. */
function square(west: number, south: number, size: number): Position[] {
  const steps = Array.from({ length: 100 }, (_, i) => (i / 100) * size);
  return [
    ...steps.map((d): Position => [west + d, south]),
    ...steps.map((d): Position => [west + size, south + d]),
    ...steps.map((d): Position => [west + size - d, south + size]),
    ...steps.map((d): Position => [west, south + size - d]),
    [west, south]
  ];
}

describe('polygonAreaKm2', () => {
  it.each([
    ['Crimea', 34, 45, 1],
    ['Donetsk Oblast', 37, 47.5, 1],
    ['Chernihiv Oblast', 31, 51.5, 0.8],
    ['a village', 36.6, 49.1, 0.01],
    ['the equator', 10, -0.5, 1]
  ])('agrees with the geodesic reference at %s', (_, west, south, size) => {
    const ring = square(west, south, size);
    const reference = karneyAreaKm2(ring);
    const relativeError = polygonAreaKm2({ type: 'Polygon', coordinates: [ring] }) / reference - 1;
    expect(Math.abs(relativeError)).toBeLessThan(2e-5);
  });

  it('subtracts holes and adds parts, whatever the winding', () => {
    const outer = square(30, 48, 1);
    const hole = square(30.4, 48.4, 0.2);
    const island = square(32, 48, 0.5);
    const expected = karneyAreaKm2(outer) - karneyAreaKm2(hole) + karneyAreaKm2(island);
    const rings = { type: 'MultiPolygon' as const, coordinates: [[outer, hole], [island.toReversed()]] };
    expect(Math.abs(polygonAreaKm2(rings) / expected - 1)).toBeLessThan(2e-5);
  });
});

describe('authalicLatitude', () => {
  it('keeps equator and poles and lies closer to the equator between them', () => {
    expect(authalicLatitude(0)).toBeCloseTo(0, 12);
    expect(authalicLatitude(90)).toBeCloseTo(90, 5);
    expect(authalicLatitude(-90)).toBeCloseTo(-90, 5);
    // 45° is 7.7 minutes of arc from its authalic latitude on WGS84.
    expect(45 - authalicLatitude(45)).toBeCloseTo(0.1282, 3);
  });
});
