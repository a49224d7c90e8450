import { expect, it } from 'vitest';
import { readKeptEdits } from './kept-edits';

const edit = { text: 'Mine', instead: 'Made' };

it('reads what was kept', () => {
  const kept = { 'en version a': { caption: edit, alt: edit } };
  expect(readKeptEdits(JSON.stringify(kept))).toEqual(kept);
});

it.each([
  null,
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"en version a":null}',
  '{"en version a":[]}',
  '{"en version a":{"caption":null}}',
  '{"en version a":{"caption":{"text":5}}}',
  '{"en version a":{"caption":{"text":"Mine"}}}',
  '{"en version a":{"other":{"text":"Mine","instead":"Made"}}}'
])('drops what is no caption: %s', (kept) => {
  expect(readKeptEdits(kept)).toEqual({});
});

it('keeps the captions beside one that is none', () => {
  const kept = { a: { caption: edit, alt: 5 }, b: 7 };
  expect(readKeptEdits(JSON.stringify(kept))).toEqual({ a: { caption: edit } });
});
