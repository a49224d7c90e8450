import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapWords } from './wrap-words';

const upTo = (letters: number) => (line: string) => line.length <= letters;

describe('wrapWords', () => {
  it('fills a line as far as it fits', () => {
    expect(wrapWords('ab cd ef', upTo(5))).toEqual(['ab cd', 'ef']);
    expect(wrapWords('ab cd ef', upTo(4))).toEqual(['ab', 'cd', 'ef']);
    expect(wrapWords('ab cd ef', upTo(8))).toEqual(['ab cd ef']);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrapWords('a demilitarised b', upTo(3))).toEqual(['a', 'demilitarised', 'b']);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), (text, letters) => {
        expect(wrapWords(text, upTo(letters)).join(' ')).toBe(text);
      })
    );
  });
});
