import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { NODE_PLATFORM } from '../../src/lib/export/image/platform/node-platform';
import { writeBook } from '../../src/lib/export/work/book/write-book';
import { allVersions } from '../../src/lib/plans/catalogue';
import { PAIR_VERSIONS } from '../../src/lib/plans/version-ids';
import { readSheetParts } from '../../src/lib/server/read-sheet-parts';
import { isInTurn } from '../data/share';
import { runMain } from './run-main';

// Some fifty maps, on machines of any speed.
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-book-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const book = (...options: string[]) => runMain(['book', ...options]);

describe('the book', () => {
  // Some fifty maps: every other run has it.
  test.runIf(isInTurn('the book', 2))(
    'has every version, pair and part, with maps that are told in words',
    async () => {
      const out = join(folder, 'atlas.pdf');
      expect(await book('--out', out)).toEqual({ exitCode: 0, out: `${out}\n`, err: '' });
      const bytes = readFileSync(out);
      expect(bytes.length).toBeLessThan(25e6);
      const text = bytes.toString('latin1');
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
      const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined).length;
      const pairs = (PAIR_VERSIONS.length * (PAIR_VERSIONS.length - 1)) / 2;
      const parts = 6;
      expect(count(/\/S \/Figure\n/gu)).toBe(drawn + pairs + 1);
      expect(count(/\/S \/TOCI\n/gu)).toBe(allVersions().length + pairs + parts);
      // The book itself is a bookmark that holds all others.
      expect(count(/\/Parent \d+ 0 R\n\/Title/gu)).toBe(1 + allVersions().length + pairs + parts);
      const pages = count(/\/Type \/Page\n/gu);
      const order = /\/Kids \[([^\]]*)\]/u.exec(text)?.[1]?.match(/\d+(?= 0 R)/gu) ?? [];
      expect(order).toHaveLength(pages);
      expect(new Set(order).size).toBe(pages);
      expect(text).toContain('/Lang (en)');
      expect(readdirSync(folder)).toEqual(['atlas.pdf']);
    }
  );

  test('that is cancelled or cannot be written leaves nothing', async () => {
    const stop = new Error('enough');
    const work = writeBook({ languages: ['en'], edition: 'newsprint' }, readSheetParts(), NODE_PLATFORM, ({ done }) => {
      if (done === 2) throw stop;
    });
    await expect(work).rejects.toBe(stop);
  });

  test.each([
    [['--lang', 'xx', '--out', 'a.pdf'], 'There is no book in “xx”; give en, uk or both.\n'],
    [['--edition', 'gilt', '--out', 'a.pdf'], 'There is no edition “gilt”; give colour or newsprint.\n'],
    [[], 'Say where the book goes: --out atlas.pdf.\n'],
    [['--out', 'nowhere/at/all/a.pdf'], 'There is no folder “nowhere/at/all”.\n']
  ])('%j is refused', async (options, told) => {
    expect(await book(...options)).toEqual({ exitCode: 2, out: '', err: told });
  });

  test('does not begin where it could not end: a folder of its name', async () => {
    const taken = join(folder, 'taken.pdf');
    mkdirSync(taken);
    expect(await book('--out', taken)).toEqual({
      exitCode: 2,
      out: '',
      err: `“${taken}” is a folder or a device; give the name of a file.\n`
    });
  });
});
