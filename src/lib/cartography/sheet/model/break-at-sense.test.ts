import { describe, expect, it } from 'vitest';
import { breakAtSense } from './break-at-sense';

/** Every letter is as wide as any other. */
const breakText = (text: string, count: number, width: number) =>
  breakAtSense(text.split(' '), count, width, ({ length }) => length);

describe('breakAtSense', () => {
  it.each([
    [
      'US idea of a free economic zone, described by Zelensky',
      2,
      40,
      ['US idea of a free economic zone,', 'described by Zelensky']
    ],
    [
      '20-point framework, option 1, “we stand where we stand”',
      2,
      40,
      ['20-point framework, option 1,', '“we stand where we stand”']
    ],
    ['Terms reported from the Alaska summit', 2, 24, ['Terms reported', 'from the Alaska summit']],
    ['Проєкт договору, 29 березня — 15 квітня', 2, 30, ['Проєкт договору,', '29 березня — 15 квітня']]
  ] as const)('breaks %j where its sense has a joint', (text, count, width, lines) => {
    expect(breakText(text, count, width)).toEqual(lines);
  });

  it('makes lines of about one length where there is no joint', () => {
    expect(breakText('one two three four five six', 2, 20)).toEqual(['one two three', 'four five six']);
  });

  it('gives nothing where the words have no room in so many lines', () => {
    expect(breakText('one two three four', 2, 8)).toBeUndefined();
  });
});
