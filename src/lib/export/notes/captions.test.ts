import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCaption } from './captions';

const NOTE = 'A proposal, not an agreed border.';
const CREDIT = 'Data: somebody (ODbL 1.0). Image: Atlas, https://atlas.example/?a=1';
const FIXED = [NOTE, CREDIT];
const countOf = (text: string, part: string) => text.split(part).length - 1;

describe('composeCaption', () => {
  it('leaves alone what is complete', () => {
    const complete = `Who would hold what. ${NOTE} ${CREDIT}`;
    expect(composeCaption(complete, FIXED)).toBe(complete);
  });

  it.each([
    ['deleted', 'My own words.', 'My own words.'],
    ['moved to the beginning', `${CREDIT} My own words.`, 'My own words.'],
    ['repeated', `My ${NOTE} own ${NOTE} words. ${CREDIT} ${CREDIT}`, 'My own words.'],
    ['broken into lines', `My own words. A proposal,\nnot an\n  agreed border.`, 'My own words.'],
    ['put into each other', `My own words. A proposal, ${CREDIT} not an agreed border.`, 'My own words.']
  ])('puts at the end what was %s', (_, edited, body) => {
    expect(composeCaption(edited, FIXED)).toBe(`${body} ${NOTE} ${CREDIT}`);
  });

  it('says only what is fixed where everything was deleted', () => {
    expect(composeCaption(' \n', FIXED)).toBe(`${NOTE} ${CREDIT}`);
    expect(composeCaption('Words.', ['', ' '])).toBe('Words.');
  });

  it('keeps every fixed sentence once, whatever is typed', () => {
    const pieces = fc.oneof(fc.string(), fc.constantFrom(NOTE, CREDIT, NOTE.slice(0, 9), NOTE.slice(9), '\n'));
    fc.assert(
      fc.property(fc.array(pieces), (words) => {
        const text = composeCaption(words.join(' '), FIXED);
        expect(text.endsWith(`${NOTE} ${CREDIT}`)).toBe(true);
        expect([countOf(text, NOTE), countOf(text, CREDIT)]).toEqual([1, 1]);
        expect(composeCaption(text, FIXED)).toBe(text);
      })
    );
  });
});
