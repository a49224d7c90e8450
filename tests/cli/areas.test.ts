import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areas } from '../../src/cli/commands/areas';
import { encodeText } from '../../src/lib/export/table/zip-files';
import { readDataFile } from '../../src/lib/pages/data/data-files';
import { allVersions } from '../../src/lib/plans/catalogue';
import type { Manifest } from '../../src/lib/territory/manifest';
import { runMain } from './run-main';

interface Areas {
  readonly version: string;
  readonly lineOfContact: string;
  readonly totalKm2: number;
  readonly zones: readonly {
    readonly zone: string;
    readonly areaKm2: number;
    readonly shareOfUkraine: number;
    readonly units: readonly { readonly unit: string; readonly areaKm2: number; readonly shareOfUnit: number }[];
  }[];
}

const manifest = JSON.parse(readFileSync('static/geodata/manifest.json', 'utf8')) as Manifest;
const [oldest] = manifest.dates;
if (oldest === undefined) throw new Error('The manifest lists no date.');
const VERSION = 'us-28point-2025-11';
/** The command prints areas to a tenth of a km²; the rest is what doubles leave. */
const HALF_A_TENTH = 0.05 + 1e-6;

const measuredKm2 = (date: string) =>
  manifest.dates.find((entry) => entry.date === date)?.faces.reduce((sum, face) => sum + face.areaKm2, 0) ?? NaN;
const readJson = (...options: string[]) => JSON.parse(areas(options)) as Areas;
const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);

describe.each(drawn.map(({ id }) => id))('areas of %s', (id) => {
  test('add up to what the pipeline measured, per zone and in total', () => {
    const told = readJson('--version', id);
    const measured = measuredKm2(told.lineOfContact);
    expect(told.version).toBe(id);
    expect(Math.abs(told.totalKm2 - measured)).toBeLessThanOrEqual(HALF_A_TENTH);
    expect(Math.abs(sum(told.zones.map(({ areaKm2 }) => areaKm2)) - measured)).toBeLessThan(
      told.zones.length * HALF_A_TENTH + HALF_A_TENTH
    );
    expect(sum(told.zones.map(({ shareOfUkraine }) => shareOfUkraine))).toBeCloseTo(1, 3);
    for (const { areaKm2, units } of told.zones) {
      expect(Math.abs(sum(units.map((unit) => unit.areaKm2)) - areaKm2)).toBeLessThan(
        units.length * HALF_A_TENTH + HALF_A_TENTH
      );
    }
  });

  test('are the same as CSV, a row per zone and oblast', () => {
    const told = readJson('--version', id);
    const rows = csvParse(areas(['--version', id, '--csv']).slice(1));
    const key = (zone: string, unit: string, areaKm2: number) => `${zone} ${unit} ${String(areaKm2)}`;
    expect(rows.map((row) => key(row['zone'] ?? '', row['unit'] ?? '', Number(row['areaKm2'])))).toEqual(
      told.zones.flatMap(({ zone, units }) => units.map(({ unit, areaKm2 }) => key(zone, unit, areaKm2)))
    );
    expect(rows.every((row) => Object.values(row).every((cell) => !cell.includes('undefined')))).toBe(true);
  });
});

test('the table is the one that the site publishes, byte for byte', async () => {
  const date = manifest.dates.at(-1)?.date ?? '';
  const published = await readDataFile(`${VERSION}/${date}.csv`);
  expect(encodeText(areas(['--version', VERSION, '--date', date, '--csv']))).toEqual(published?.body);
});

test('another date has its own areas and the same total', () => {
  const [own, chosen] = [readJson('--version', VERSION), readJson('--version', VERSION, '--date', oldest.date)];
  expect(chosen.lineOfContact).toBe(oldest.date);
  expect(chosen.totalKm2).toBeCloseTo(own.totalKm2, 0);
  const buffer = ({ zones }: Areas) => zones.find(({ zone }) => zone === 'donetsk-held-by-ukraine')?.areaKm2;
  const face = oldest.faces.filter(({ unit, holder }) => unit === 'UA-14' && holder === 'ukraine');
  expect(buffer(chosen)).toBeCloseTo(sum(face.map(({ areaKm2 }) => areaKm2)), 0);
  expect(buffer(chosen)).not.toBe(buffer(own));
});

/** What is wrong with a file begins with its name. */
const SENTENCE = /^\S[^\n]*\.\n$/u;

test.each([
  { what: 'no command', args: [], says: /^Usage/u },
  { what: 'an unknown command', args: ['area'], says: /^There is no command “area”\. Usage/u }
])('$what is told how commands are called, a line each', async ({ args, says }) => {
  const { exitCode, out, err } = await runMain(args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toMatch(says);
  for (const command of ['areas', 'compare', 'render']) expect(err).toContain(`\n  ${command} --`);
});

describe('bad input is told in one sentence', () => {
  test.each([
    { what: 'no version', args: ['areas'], says: /--version/u },
    { what: 'an unknown version', args: ['areas', '--version', 'us-28'], says: /“us-28”.*us-28point-2025-11/u },
    { what: 'an unknown date', args: ['areas', '--version', VERSION, '--date', '2020-01-01'], says: /“2020-01-01”/u },
    { what: 'date and line', args: ['areas', '--version', VERSION, '--date', 'a', '--line', 'b'], says: /not both/u },
    { what: 'two formats', args: ['areas', '--version', VERSION, '--json', '--csv'], says: /not both/u },
    { what: 'an unknown option', args: ['areas', '--version', VERSION, '--colour'], says: /--colour/u },
    { what: 'a missing file', args: ['areas', '--version', VERSION, '--line', 'no.csv'], says: /“no\.csv”/u }
  ])('$what', async ({ args, says }) => {
    const { exitCode, out, err } = await runMain(args);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(says);
    expect(err.split('\n')).toHaveLength(2);
  });
});

describe('a line of the person’s own', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-areas-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('gives the areas that the atlas has for the same line', async () => {
    const line = join(folder, 'own line.csv');
    cpSync(`geodata/sources/line-of-contact/${oldest.date}.csv`, line);
    const { exitCode, out, err } = await runMain(['areas', '--version', VERSION, '--line', line]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const told = JSON.parse(out) as Areas;
    expect(told.lineOfContact).toBe('own line.csv');
    expect(out).not.toContain(folder);
    expect(told.zones).toEqual(readJson('--version', VERSION, '--date', oldest.date).zones);
  }, 120_000);

  test('may be land that one side holds, in a form of geographers, once it is said who holds it', async () => {
    const line = join(folder, 'east.geojson');
    const coordinates = [[[36, 44], [41, 44], [41, 51], [36, 51], [36, 44]]]; // prettier-ignore
    writeFileSync(line, JSON.stringify({ type: 'Polygon', coordinates }));
    const asked = await runMain(['areas', '--version', VERSION, '--line', line]);
    expect(asked.err).toBe(
      'east.geojson: say with --line-means what its shapes mean: held-by-russia | held-by-ukraine | line.\n'
    );
    const told = await runMain(['areas', '--version', VERSION, '--line', line, '--line-means', 'held-by-russia']);
    expect({ exitCode: told.exitCode, name: (JSON.parse(told.out) as Areas).lineOfContact }).toEqual({
      exitCode: 0,
      name: 'east.geojson'
    });
  }, 120_000);

  test('may have its axes swapped, once it is said that they are', async () => {
    const line = join(folder, 'swapped.geojson');
    const coordinates = [[[44, 36], [44, 41], [51, 41], [51, 36], [44, 36]]]; // prettier-ignore
    writeFileSync(line, JSON.stringify({ type: 'Polygon', coordinates }));
    const asked = await runMain(['areas', '--version', VERSION, '--line', line]);
    expect(asked.err).toMatch(/^swapped\.geojson: .*swapped.*; --line-means offered reads it so\.\n$/u);
    const means = ['--line-means', 'offered,held-by-russia'];
    const told = await runMain(['areas', '--version', VERSION, '--line', line, ...means]);
    expect(told.exitCode).toBe(0);
  }, 120_000);

  test('has a folder that nobody is told, where there is no such file either', async () => {
    const { exitCode, err } = await runMain(['areas', '--version', VERSION, '--line', join(folder, 'none.csv')]);
    expect(err).toContain('“none.csv”');
    expect(err).not.toContain(folder);
    expect(exitCode).toBe(2);
  });

  test('that ends before the border is refused in one sentence, with exit code 2 and no output', async () => {
    const line = join(folder, 'broken.csv');
    const table = readFileSync(`geodata/sources/line-of-contact/${oldest.date}.csv`, 'utf8').split('\n');
    writeFileSync(line, table.slice(0, Math.floor(table.length / 4)).join('\n'));
    const { exitCode, out, err } = await runMain(['areas', '--version', VERSION, '--line', line]);
    expect(err).toMatch(SENTENCE);
    expect(err).toMatch(/^broken\.csv/u);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  }, 120_000);

  test('that is no table is refused in one sentence, by the command as a person calls it', () => {
    const line = join(folder, 'letter.csv');
    writeFileSync(line, 'This is a letter.\n');
    const program = ['src/cli/tooling/run-typescript.mjs', 'src/cli/atlas.ts'];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...program, 'areas', '--version', VERSION, '--line', line],
      { encoding: 'utf8' }
    );
    expect(stderr).toMatch(SENTENCE);
    expect(stderr).toMatch(/^letter\.csv/u);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  }, 120_000);
});
