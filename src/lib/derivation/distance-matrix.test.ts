import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedFacets, tinyPartitions } from '../../../tests/fixtures/tiny-partitions';
import { comparePartitions } from './compare-partitions';
import { distanceKm2, distanceMatrix } from './distance-matrix';

describe('distanceKm2', () => {
  it('is the land that changes', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, comparedFacets, (a, b, facet) => {
        expect(distanceKm2(a, b, facet)).toBeCloseTo(comparePartitions(a, b, facet).changedKm2, 9);
      })
    );
  });

  it('is never longer than the way by a third version', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, tinyPartitions, comparedFacets, (a, b, c, facet) => {
        const around = distanceKm2(a, b, facet) + distanceKm2(b, c, facet);
        expect(distanceKm2(a, c, facet)).toBeLessThanOrEqual(around + 1e-9);
      })
    );
  });
});

describe('distanceMatrix', () => {
  it('has every distance, is symmetric and zero on the diagonal', () => {
    fc.assert(
      fc.property(fc.array(tinyPartitions, { minLength: 1, maxLength: 6 }), comparedFacets, (partitions, facet) => {
        const matrix = distanceMatrix(partitions, facet);
        expect(matrix).toEqual(partitions.map((a) => partitions.map((b) => distanceKm2(a, b, facet))));
        expect(matrix).toEqual(matrix.map((row, column) => row.map((_, index) => matrix[index]?.[column])));
        expect(matrix.map((row, index) => row[index])).toEqual(partitions.map(() => 0));
      })
    );
  });
});
