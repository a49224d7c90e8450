import { expect, test } from 'vitest';
import {
  datedLine,
  distinctLines,
  isOwnLineId,
  isSameLine,
  lineKey,
  lineName,
  type LineOfContact
} from './line-of-contact';

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

test('a line of one’s own goes by its id, and is no other of the same name', () => {
  const [one, other] = ['k3f9x2ab', 'zz99zz99'].map((id): LineOfContact => ({ kind: 'own', name: 'mine', id }));
  expect([NOVEMBER, OWN, one].map((line) => line && lineKey(line))).toEqual(['2025-11-20', '2025-11-20', 'k3f9x2ab']);
  expect(one && other && isSameLine(one, other)).toBe(false);
  expect(['k3f9x2ab', '2025-11-20', 'K3F9X2AB', ''].map(isOwnLineId)).toEqual([true, false, false, false]);
});
