import { describe, expect, it } from 'vitest';
import { subjectWith } from './sheet-subject';

const OPENING = ['ab-1', 'cd-2'] as const;

describe('subjectWith', () => {
  it.each([
    ['version', ['ef-3', 'ab-1'], ['ef-3']],
    ['version', [], ['ab-1']],
    ['difference', ['ef-3'], ['ef-3', 'ab-1']],
    ['side-by-side', ['ab-1'], ['ab-1', 'cd-2']],
    ['multiples', ['ef-3'], ['ef-3', 'ab-1']],
    ['multiples', ['ef-3', 'gh-4', 'ij-5'], ['ef-3', 'gh-4', 'ij-5']],
    ['areas-over-time', ['ef-3'], []]
  ] as const)('takes for %s of %j the versions %j', (kind, versions, taken) => {
    expect(subjectWith(kind, versions, OPENING)).toEqual({ kind, versions: taken });
  });
});
