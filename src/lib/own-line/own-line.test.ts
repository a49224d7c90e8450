import { expect, test } from 'vitest';
import { creditIn, creditsOf, lineNotes } from '../territory/manifest';
import { isSaid, ownLine } from './own-line';

const WORDS = { name: 'Mine', date: '2026-11-29', credit: 'Maria Koval' };
const DEEPSTATE = {
  id: 'deepstatemap',
  text: { en: 'Line of contact: DeepStateMap', uk: 'Лінія зіткнення: DeepStateMap' },
  url: 'https://example.org/',
  licence: 'GPL-3.0',
  notOn: []
};

test('a person’s own line is credited to whom its maker names, and to no source of lines', () => {
  const credits = creditsOf([DEEPSTATE], [ownLine(WORDS, 'k3f9x2ab')]);
  expect(credits.map((credit) => creditIn(credit, 'en'))).toEqual([
    'Line of contact: a reader’s own, Maria Koval; licence as its maker says'
  ]);
  expect(lineNotes(credits, 'en', 'Generalised.')).toBe(
    '“Mine”, said to be of 29 November 2026, is a reader’s own line, which the atlas has not checked.'
  );
});

test('it is marked as somebody’s own before anything is said of it', () => {
  const [credit] = creditsOf([DEEPSTATE], [ownLine({ name: 'Mine', date: '', credit: '' })]);
  expect(credit && creditIn(credit, 'uk')).toBe('Лінія зіткнення: власна лінія читача; ліцензія — як зазначає автор');
  expect([isSaid(WORDS), isSaid({ ...WORDS, date: '' }), isSaid({ ...WORDS, credit: '' })]).toEqual([
    true,
    false,
    false
  ]);
});
