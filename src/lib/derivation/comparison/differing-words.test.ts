import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingWords } from './differing-words';

const marked = (a: string, b: string) =>
  differingWords(a, b).map((runs) => runs.filter(({ isShared }) => !isShared).map(({ text }) => text.trim()));

describe('differingWords', () => {
  it('marks the words that the other text does not have', () => {
    expect(marked('Ukraine would keep its part of the oblast.', 'Ukraine would leave its part of the oblast.')).toEqual(
      [['keep'], ['leave']]
    );
  });

  it('marks an addition on its side only', () => {
    expect(marked('Elections within 100 days.', 'Elections in Ukraine within 100 days.')).toEqual([[], ['in Ukraine']]);
  });

  it('takes neither case nor punctuation for a difference', () => {
    expect(marked('Вибори, за 100 днів', 'вибори за 100 днів.')).toEqual([[], []]);
  });

  it('marks nothing where the texts have little in common', () => {
    expect(marked('Crimea is not named here.', 'Russia would withdraw from all of Kharkiv Oblast.')).toEqual([[], []]);
  });

  it('keeps every letter of both texts', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd,', 'e.'), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const joined = differingWords(a, b).map((runs) => runs.map(({ text }) => text).join(''));
        expect(joined).toEqual([a, b]);
      })
    );
  });
});
