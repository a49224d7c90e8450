import { expect, test } from 'vitest';
import { datedLine, distinctLines, isSameLine, lineName, type LineOfContact } from './line-of-contact';

const NOVEMBER = datedLine('2025-11-20');
/** A person's table may be named after a day. */
const OWN: LineOfContact = { kind: 'own', name: '2025-11-20' };

test('a line is called by its date or by its own name', () => {
  expect([NOVEMBER, { kind: 'own', name: 'mine.csv' } as const].map(lineName)).toEqual(['2025-11-20', 'mine.csv']);
});

test('somebody’s own line is another than the atlas’s, whatever its name', () => {
  expect(isSameLine(OWN, NOVEMBER)).toBe(false);
  expect(isSameLine(NOVEMBER, datedLine('2025-11-20'))).toBe(true);
});

test('of equal lines one is left, in the order of the first', () => {
  const lines = [NOVEMBER, OWN, datedLine('2026-08-22'), datedLine('2025-11-20'), OWN];
  expect(distinctLines(lines)).toEqual([NOVEMBER, OWN, datedLine('2026-08-22')]);
});
