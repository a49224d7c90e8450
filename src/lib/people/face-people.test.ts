import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherBases, sumPeople, townsOnEdge, type FacePeople } from './face-people';

const PEOPLE: FacePeople = {
  faces: { 'UA-01:ukraine': 1000, 'UA-01:ukraine:5': 500, 'UA-01:russia': 300, 'UA-43:russia': 50 },
  towns: [{ people: 200, from: 'UA-01:ukraine:5', to: ['UA-01:russia'], km: 0.4 }],
  rural: [
    ['UA-01:ukraine', 'UA-01:ukraine:5', 70],
    ['UA-01:ukraine:5', 'UA-01:russia', 10],
    ['UA-01:russia', 'UA-01:ukraine:5', 20]
  ],
  spread: [['UA-01:ukraine:5', 'UA-01:russia', 90]],
  since2014: { 'UA-01': 120 }
};

describe('sumPeople', () => {
  it('takes a town and the countryside at the edge of the land as uncertain', () => {
    const land = ['UA-01:ukraine', 'UA-01:ukraine:5'];
    expect(sumPeople(PEOPLE, land)).toEqual({ estimate: 1500, low: 1500 - 200 - 10, high: 1500 + 20 });
    expect(sumPeople(PEOPLE, ['UA-01:russia'])).toEqual({ estimate: 300, low: 280, high: 300 + 200 + 10 });
  });

  it('is certain of land without an inner border to other land', () => {
    const whole = ['UA-01:ukraine', 'UA-01:ukraine:5', 'UA-01:russia'];
    expect(sumPeople(PEOPLE, whole)).toEqual({ estimate: 1800, low: 1800, high: 1800 });
    expect(sumPeople(PEOPLE, [])).toEqual({ estimate: 0, low: 0, high: 0 });
  });

  it('has the estimate within the range and loses nobody, however faces are divided', () => {
    const ids = Object.keys(PEOPLE.faces);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (isIn) => {
        const land = sumPeople(
          PEOPLE,
          ids.filter((_, index) => isIn[index])
        );
        const rest = sumPeople(
          PEOPLE,
          ids.filter((_, index) => !isIn[index])
        );
        expect(land.estimate + rest.estimate).toBe(1850);
        expect(land.low).toBeLessThanOrEqual(land.estimate);
        expect(land.high).toBeGreaterThanOrEqual(land.estimate);
        expect(land.high + rest.low).toBe(1850);
      })
    );
  });
});

it('names the towns at the edge of some land, none within it', () => {
  expect(townsOnEdge(PEOPLE, ['UA-01:russia']).map(({ people }) => people)).toEqual([200]);
  expect(townsOnEdge(PEOPLE, ['UA-01:russia', 'UA-01:ukraine:5'])).toEqual([]);
});

it('tells apart what is of another basis', () => {
  expect(otherBases(PEOPLE, ['UA-01:russia', 'UA-43:russia'])).toEqual({ since2014: 120, crimea: 50 });
  expect(otherBases(PEOPLE, ['UA-01:ukraine'])).toEqual({ since2014: 0, crimea: 0 });
  // Of a part of what Russia holds in a unit nobody knows how much it has held since then.
  const drawn = { ...PEOPLE, faces: { ...PEOPLE.faces, 'UA-01:russia#abcdefgh': 40 } };
  expect(otherBases(drawn, ['UA-01:russia', 'UA-43:russia'])).toEqual({ since2014: null, crimea: 50 });
  expect(otherBases(drawn, ['UA-01:russia', 'UA-01:russia#abcdefgh'])).toEqual({ since2014: 120, crimea: 0 });
});
