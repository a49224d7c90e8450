import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonBreak } from './json-break';

const place = (text: string) => {
  const found = findJsonBreak(text);
  return found && `${String(found.row)}:${String(found.column)}${found.isEnd ? ' end' : ''}`;
};

test.each([
  ['', '1:1 end'],
  ['{"a": 1,\n "b": }', '2:7'],
  ['{"a": 1,\r\n "b": tru}', '2:7'],
  ['{"a" 1}', '1:6'],
  ['{a: 1}', '1:2'],
  ["{'a': 1}", '1:2'],
  ['[1, 2,]', '1:7'],
  ['[1, NaN]', '1:5'],
  ['[01]', '1:2'],
  ['[1.]', '1:2'],
  ['[-]', '1:2'],
  ['{"a": [1, 2}', '1:12'],
  ['{"a": "b\nc"}', '1:9'],
  ['{"a": "\\x"}', '1:8'],
  ['{"a": "\\u12"}', '1:8'],
  ['{} {}', '1:4'],
  ['{"a": "b', '1:9 end'],
  ['[1, [2', '1:7 end'],
  ['{"a":', '1:6 end'],
  ['\uFEFF[1;2]', '1:4']
])('finds where %j breaks', (text, found) => {
  expect(place(text)).toBe(found);
});

test('breaks where the engine refuses it, and only there', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'{}[],:"\\1-.0e tnu\n'), maxLength: 24 });
  const damaged = fc.tuple(fc.json(), fc.nat(40), signs).map(([text, at, more]) => text.slice(0, at) + more);
  fc.assert(
    fc.property(fc.oneof(fc.json(), signs, damaged), (text) => {
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect(findJsonBreak(text) === null).toBe(isJson);
    }),
    { seed: 15, numRuns: 3000 }
  );
});

test('goes through nested and long texts in little time', () => {
  const start = performance.now();
  expect(place('['.repeat(1e6))).toBe(`1:${String(1e6 + 1)} end`);
  expect(place(`["${'a'.repeat(2e6)}" x]`)).toBe(`1:${String(2e6 + 5)}`);
  expect(place(`[${'[37.123456,48.123456],'.repeat(5e5)}x]`)).toMatch(/^1:\d+$/u);
  expect(performance.now() - start).toBeLessThan(4000);
});
