import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfRuns } from '../../../../tests/fixtures/text-of-runs';
import { redlineRuns } from './redline-words';

const told = (a: string, b: string) => redlineRuns(a, b).map(({ text, fate }) => `${fate}:${text}`);

describe('redlineRuns', () => {
  it('give both texts back to the letter, whatever they are', () => {
    const words = fc.array(fc.constantFrom('land', 'held', 'by', 'Росія', ',', '.', ' ', '21а', '  ', '’'), {
      maxLength: 30
    });
    const texts = fc.oneof(
      words.map((parts) => parts.join(' ')),
      fc.string({ unit: 'grapheme' })
    );
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const runs = redlineRuns(a, b);
        expect(textOfRuns(runs, 'first')).toBe(a);
        expect(textOfRuns(runs, 'second')).toBe(b);
        expect(runs.filter(({ text }) => text === '')).toEqual([]);
      })
    );
  });

  it('mark the words that differ, and no others', () => {
    expect(told('Ukraine would leave the land.', 'Ukraine would keep the land.')).toEqual([
      'kept:Ukraine would ',
      'removed:leave',
      'added:keep',
      'kept: the land.'
    ]);
  });

  it('join changes with hardly a word between them', () => {
    expect(told('A long text says one and two of it.', 'A long text says three and four of it.')).toEqual([
      'kept:A long text says ',
      'removed:one and two',
      'added:three and four',
      'kept: of it.'
    ]);
  });

  it('replace a text that has little in common with the other', () => {
    expect(told('Forces would withdraw from Donetsk.', 'The text does not say.')).toEqual([
      'removed:Forces would withdraw from Donetsk.',
      'added:The text does not say.'
    ]);
  });

  it('leave equal texts unmarked', () => {
    expect(told('The same.', 'The same.')).toEqual(['kept:The same.']);
  });
});
