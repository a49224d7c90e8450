import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPullBack, MOST_PULL_BACK_KM, parsePullBack } from './pull-back';

describe('a pull-back in an address', () => {
  test.each([
    ['10', { ukraine: 10, russia: 10 }, []],
    ['10,5', { ukraine: 10, russia: 5 }, []],
    ['0,7.5,UA-63,UA-14', { ukraine: 0, russia: 7.5 }, ['UA-14', 'UA-63']]
  ])('is read from %s', (text, km, units) => {
    expect(parsePullBack(text)).toEqual({ pullBack: { km, units }, faults: [] });
  });

  test.each([
    ['-5', 'negative', 0],
    ['900', 'wide', MOST_PULL_BACK_KM],
    ['ten', 'distance', 0],
    ['1e3', 'distance', 0],
    ['UA-XX,4', 'unit', 4]
  ])('of %s says what was not taken: %s', (text, kind, km) => {
    const { pullBack, faults } = parsePullBack(text);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(pullBack.km).toEqual({ ukraine: km, russia: km });
  });

  test('is never refused, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { km } = parsePullBack(text).pullBack;
        expect(km.ukraine >= 0 && km.ukraine <= MOST_PULL_BACK_KM && km.russia >= 0).toBe(true);
      })
    );
  });

  test('comes back as it was written', () => {
    const km = fc.integer({ min: 0, max: 150 }).map((half) => half / 2);
    fc.assert(
      fc.property(km, km, fc.subarray(['UA-14', 'UA-23', 'UA-63']), (ukraine, russia, units) => {
        const pullBack = { km: { ukraine, russia }, units };
        const text = formatPullBack(pullBack);
        if (text === null) expect(ukraine + russia).toBe(0);
        else expect(parsePullBack(text)).toEqual({ pullBack, faults: [] });
      })
    );
  });
});
