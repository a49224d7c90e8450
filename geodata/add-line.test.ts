import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heldPolygons } from '../src/lib/territory/line/line-parts';
import { main } from './add-line';
import { readHeldAreas } from './held-areas';
import { readLineOfContact } from './line/line-of-contact';
import { Sources } from './sources';
import { readUnits } from './units';

const EMBEDDED = 'line-of-contact/2026-08-22.csv';
const DATE = '2026-11-20';
const TABLE = `line-of-contact/${DATE}.csv`;

let folder: string;
const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-line-'));
  cpSync('geodata/sources', join(folder, 'sources'), { recursive: true });
});
afterEach(() => {
  told.mockClear();
  complaints.mockClear();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]): Promise<number> => main([...args, '--sources', join(folder, 'sources')]);
const read = (file: string): string => readFileSync(join(folder, 'sources', file), 'utf8');
const checksum = (file: string): string => createHash('sha256').update(read(file)).digest('hex');

interface Entry {
  readonly file: string;
  readonly sha256: string;
  readonly line?: string;
  readonly changes: string;
}
const entryOf = (file: string): Entry | undefined =>
  (JSON.parse(read('provenance.json')) as Entry[]).find((entry) => entry.file === file);

/** The land behind an embedded line, in the form of a daily file. */
function landFile(): string {
  const parts = readLineOfContact(EMBEDDED, read(EMBEDDED));
  const coordinates = heldPolygons(parts).features.map(({ geometry }) => geometry.coordinates);
  const file = join(folder, 'land.geojson');
  const geometry = { type: 'MultiPolygon', coordinates };
  writeFileSync(file, JSON.stringify({ type: 'Feature', properties: {}, geometry }));
  return file;
}

describe('npm run geodata:line', () => {
  it('makes a date of land that Russia holds: table, areas, provenance', { timeout: 60_000 }, async () => {
    expect(await run('--from', landFile(), '--date', DATE, '--credit', 'A map of somebody’s')).toBe(0);
    const parts = readLineOfContact(TABLE, read(TABLE));
    expect(parts.map(({ part, closed }) => `${part} ${closed}`).slice(0, 2)).toEqual(['main false', 'pocket-1 true']);
    expect(entryOf(TABLE)).toMatchObject({ sha256: checksum(TABLE), line: 'credited' });
    expect(entryOf(TABLE)?.changes).toMatch(/^Generalised to \d+ m/u);
    expect(entryOf('figures/monthly-areas.csv')?.sha256).toBe(checksum('figures/monthly-areas.csv'));
    const sources = new Sources(join(folder, 'sources'));
    const areas = readHeldAreas(sources, readUnits(sources)).filter(({ date }) => date === DATE);
    expect(areas).toHaveLength(8);
    expect(sources.dates()).toContain(DATE);
    expect(told.mock.calls.flat().join('\n')).toMatch(/UA-14: [\d.]+ km² in the file, [\d.]+ in the table/u);
  });

  it('takes a table as it is, and replaces a date', { timeout: 60_000 }, async () => {
    const file = join(folder, 'mine.csv');
    writeFileSync(file, read(EMBEDDED));
    const day = EMBEDDED.slice(-14, -4);
    expect(await run('--from', file, '--date', day, '--credit', 'DeepStateMap')).toBe(0);
    expect(readLineOfContact(EMBEDDED, read(EMBEDDED))).toEqual(
      readLineOfContact(EMBEDDED, readFileSync(`geodata/sources/${EMBEDDED}`, 'utf8'))
    );
    expect(entryOf(EMBEDDED)).toMatchObject({ sha256: checksum(EMBEDDED) });
    expect(entryOf(EMBEDDED)?.line).toBeUndefined();
  });

  it.each([
    ['no credit', ['--from', 'x.csv', '--date', DATE], 'geodata:line: it takes --from FILE --date YYYY-MM-DD'],
    ['no day', ['--from', 'x.csv', '--date', 'today', '--credit', 'X'], 'geodata:line: “today” is no day'],
    ['no file', ['--from', 'x.csv', '--date', DATE, '--credit', 'X'], 'x.csv: it cannot be read.'],
    [
      'a line across Ukraine',
      ['--from', 'tests/fixtures/lines/march-2022.csv', '--date', DATE, '--credit', 'X'],
      'march-2022.csv: the line that closes part main would cross Ukraine near'
    ]
  ])('refuses %s, and writes nothing', async (_, args, reason) => {
    const before = read('provenance.json');
    expect(await run(...args)).toBe(2);
    expect(complaints.mock.lastCall?.[0]).toContain(reason);
    expect(read('provenance.json')).toBe(before);
  });
});
