import { describe, expect, it } from 'vitest';
import { findCrossing } from './crossing';

describe('findCrossing', () => {
  it('finds none in a simple line or ring', () => {
    expect(findCrossing([[0, 0], [1, 0], [1, 1], [3, 1]])).toBeUndefined(); // prettier-ignore
    expect(findCrossing([[0, 0], [1, 0], [1, 1], [0, 0]])).toBeUndefined(); // prettier-ignore
    expect(findCrossing([[0, 0], [1, 0], [2, 0], [3, 0]])).toBeUndefined(); // prettier-ignore
  });

  it('finds a loop, a touched vertex and a line that doubles back', () => {
    expect(findCrossing([[0, 0], [2, 0], [2, 2], [1, -1]])).toEqual([0, 0]); // prettier-ignore
    expect(findCrossing([[0, 0], [4, 0], [4, 2], [2, 0], [0, 3]])).toEqual([0, 0]); // prettier-ignore
    expect(findCrossing([[0, 0], [2, 0], [1, 0]])).toEqual([2, 0]); // prettier-ignore
  });

  it('finds where two lines meet', () => {
    expect(findCrossing([[0, 0], [2, 2]], [[0, 2], [2, 0]])).toEqual([0, 0]); // prettier-ignore
    expect(findCrossing([[0, 0], [2, 2]], [[3, 0], [5, 0]])).toBeUndefined(); // prettier-ignore
  });

  it('names the segment that is first in the line where there are several', () => {
    const zigzag = [[0, 0], [9, 0], [9, 2], [6, -1], [5, -1], [5, 1], [1, 1], [1, -1]]; // prettier-ignore
    expect(findCrossing(zigzag.slice(1))).toBeUndefined();
    expect(findCrossing(zigzag)).toEqual([0, 0]);
  });
});
