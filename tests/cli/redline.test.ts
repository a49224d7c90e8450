import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMain } from './run-main';

const PAIR = 'us-28point-2025-11,geneva-19point-2025-11';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-redline-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('atlas redline', () => {
  test('prints what becomes of the words, place by place', async () => {
    const { exitCode, out } = await runMain(['redline', '--versions', PAIR, '--lang', 'uk']);
    expect(exitCode).toBe(0);
    const told = JSON.parse(out) as { groups: { id: string; rows: { runs: { fate: string }[] }[] }[] };
    expect(told.groups.map(({ id }) => id)).toContain('topics');
    expect(told.groups[0]?.rows[0]?.runs.map(({ fate }) => fate)).toContain('added');
  });

  test('writes a Word file', async () => {
    const file = join(folder, 'redline.docx');
    const told = await runMain(['redline', '--versions', PAIR, '--out', file]);
    expect(told).toEqual({ exitCode: 0, out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'latin1').slice(0, 2)).toBe('PK');
  });

  test.each([
    [['--versions', 'us-28point-2025-11'], /one other version/u],
    [['--versions', 'us-28point-2025-11,nothing'], /There is no plan version “nothing”/u],
    [['--versions', PAIR, '--lang', 'xx'], /There is no language “xx”/u],
    [['--versions', PAIR, '--out', 'redline.pdf'], /has to end in \.docx/u]
  ])('%j is told in a sentence', async (args, sentence) => {
    const { exitCode, err } = await runMain(['redline', ...args]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(sentence);
  });
});
