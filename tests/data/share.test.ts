import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeShare, takesTurn } from './share';

const cases = fc.uniqueArray(fc.integer(), { maxLength: 40 });
const parts = fc.integer({ min: 1, max: 5 });
const seed = fc.nat();

describe('takeShare', () => {
  it('takes every case once in as many runs as there are parts', () => {
    fc.assert(
      fc.property(cases, parts, seed, (all, count, first) => {
        const taken = Array.from({ length: count }, (_, run) => takeShare(all, first + run, count)).flat();
        expect(taken.toSorted()).toEqual(all.toSorted());
      })
    );
  });

  it('takes every column of a table in each run, where as many rows take turns', () => {
    fc.assert(
      fc.property(cases, parts, seed, (columns, count, run) => {
        const taken = Array.from({ length: count }, (_, row) => takeShare(columns, run, count, row)).flat();
        expect(new Set(taken)).toEqual(new Set(columns));
      })
    );
  });

  it('takes the same with the same seed', () => {
    expect(takeShare(['a', 'b', 'c', 'd'], 7, 3)).toEqual(['c']);
    expect(takeShare(['a', 'b', 'c', 'd'], 7, 3)).toEqual(takeShare(['a', 'b', 'c', 'd'], 10, 3));
  });
});

describe('takesTurn', () => {
  it('gives every title one turn in as many runs as there are parts', () => {
    fc.assert(
      fc.property(fc.string(), parts, seed, (title, count, first) => {
        const turns = Array.from({ length: count }, (_, run) => takesTurn(title, first + run, count));
        expect(turns.filter(Boolean)).toHaveLength(1);
      })
    );
  });

  it('spreads titles over the runs', () => {
    const titles = Array.from({ length: 300 }, (_, number) => `a case of number ${String(number)}`);
    const taken = [0, 1, 2].map((run) => titles.filter((title) => takesTurn(title, run, 3)).length);
    for (const count of taken) expect(Math.abs(count - 100)).toBeLessThan(30);
  });
});
