import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatCircleRadians } from './great-circle';

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

test('distances on the sphere are those of d3, to the last bit', () => {
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(greatCircleRadians(from, to)).toBe(geoDistance(from, to));
    })
  );
});
