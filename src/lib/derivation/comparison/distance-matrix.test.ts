import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedFacets, tinyPartitions } from '../../../../tests/fixtures/tiny-partitions';
import { comparePartitions } from './compare-partitions';
import { amountTriangles, distanceIn, distanceMatrix, peopleTriangle, silenceTriangle } from './distance-matrix';

const someVersions = fc.array(tinyPartitions, { minLength: 1, maxLength: 5 });

describe('distanceMatrix', () => {
  it('tells the land that changes, of every pair', () => {
    fc.assert(
      fc.property(someVersions, comparedFacets, (partitions, facet) => {
        const changed = partitions.map((a) => partitions.map((b) => comparePartitions(a, b, facet).changedKm2));
        distanceMatrix(partitions, facet).forEach((row, index) => {
          row.forEach((distanceKm2, column) => {
            expect(distanceKm2).toBeCloseTo(changed[index]?.[column] ?? NaN, 9);
          });
        });
      })
    );
  });

  it('has a part on which one text is silent: that of the comparison', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, comparedFacets, (a, b, facet) => {
        const silentKm2 = distanceIn(silenceTriangle([a, b], facet), 0, 1);
        expect(silentKm2).toBeCloseTo(comparePartitions(a, b, facet).silentKm2, 9);
      })
    );
  });

  it('is symmetric and zero on the diagonal', () => {
    fc.assert(
      fc.property(someVersions, comparedFacets, (partitions, facet) => {
        const matrix = distanceMatrix(partitions, facet);
        expect(matrix).toEqual(matrix.map((row, column) => row.map((_, index) => matrix[index]?.[column])));
        expect(matrix.map((row, index) => row[index])).toEqual(partitions.map(() => 0));
      })
    );
  });

  it('is never longer than the way by a third version', () => {
    fc.assert(
      fc.property(tinyPartitions, tinyPartitions, tinyPartitions, comparedFacets, (a, b, c, facet) => {
        const [[, ab = 0, ac = 0] = [], [, , bc = 0] = []] = distanceMatrix([a, b, c], facet);
        expect(ac).toBeLessThanOrEqual(ab + bc + 1e-9);
      })
    );
  });
});

describe('people of distances', () => {
  it('adds up over faces to what the land as a whole has', () => {
    const lived = ({ id }: { readonly id: string }) => id.length * 1000;
    const people = (faces: readonly { readonly id: string }[]) => {
      const estimate = faces.reduce((sum, face) => sum + lived(face), 0);
      return { estimate, low: estimate, high: estimate, since2014: 0, crimea: 0, onLine: [] };
    };
    fc.assert(
      fc.property(someVersions, comparedFacets, (partitions, facet) => {
        const peopled = partitions.map((partition) => ({ ...partition, people }));
        const estimates = peopleTriangle(peopled, facet)?.map((row) => row.map(({ estimate }) => estimate));
        const told = amountTriangles(peopled, facet, 'people');
        expect(told?.all).toEqual(estimates);
        // Silence is a part of the difference, in people where it is one in land.
        silenceTriangle(partitions, facet).forEach((row, index) => {
          row.forEach((silentKm2, column) => {
            const silent = told?.silent[index]?.[column] ?? NaN;
            expect(silent).toBeLessThanOrEqual(told?.all[index]?.[column] ?? NaN);
            expect(silent > 0).toBe(silentKm2 > 0);
          });
        });
        expect(amountTriangles(partitions, facet, 'people')).toBeNull();
      })
    );
  });
});
