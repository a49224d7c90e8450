import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COMPARED, nearestComparison, type ComparableVersions } from './compared-versions';

const IDS = ['ab-1', 'cd-2', 'ef-3', 'gh-4', 'ij-5', 'kl-6', 'mn-7'];
const KNOWN: ComparableVersions = { ids: IDS, opening: ['ab-1', 'cd-2'] };

describe('nearestComparison', () => {
  it('leaves a valid choice as it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(IDS, { minLength: 2, maxLength: MOST_COMPARED }), (versions) => {
        expect(nearestComparison(versions, KNOWN)).toEqual({ versions, notices: [] });
      })
    );
  });

  it('is total: any texts give none or two to six versions, each known and once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...IDS))), (given) => {
        const { versions } = nearestComparison(given, KNOWN);
        expect(versions.length === 0 || (versions.length >= 2 && versions.length <= MOST_COMPARED)).toBe(true);
        expect(new Set(versions).size).toBe(versions.length);
        expect(IDS).toEqual(expect.arrayContaining(versions));
        expect(nearestComparison(versions, KNOWN).notices).toEqual([]);
      })
    );
  });

  it.each([
    [['ab', 'ef-3'], ['ab-1', 'ef-3'], [{ kind: 'version', given: 'ab', used: 'ab-1' }]],
    [['ef-3', 'ab-1', 'ef-3'], ['ef-3', 'ab-1'], [{ kind: 'same', given: 'ef-3' }]],
    [['ef-3'], ['ef-3', 'ab-1'], [{ kind: 'too-few', given: 'ef-3', used: 'ab-1' }]],
    [IDS, IDS.slice(0, 6), [{ kind: 'too-many', given: '7', used: '6' }]],
    [['ab-1', 'ab-1', 'ab-1', 'gh-4'], ['ab-1', 'gh-4'], [{ kind: 'same', given: 'ab-1' }]],
    [
      ['ab-1', 'ab-1'],
      ['ab-1', 'cd-2'],
      [
        { kind: 'same', given: 'ab-1' },
        { kind: 'too-few', given: 'ab-1', used: 'cd-2' }
      ]
    ],
    [[], [], []]
  ])('finds the nearest for %j and says why', (given, versions, notices) => {
    expect(nearestComparison(given, KNOWN)).toEqual({ versions, notices });
  });
});
