import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/cli/commands/compare';
import { allVersions } from '../../src/lib/plans/catalogue';
import { manifest } from '../data/committed-geodata';
import { share } from '../data/share';
import { COMPARED_FACETS } from '../fixtures/tiny-partitions';
import { runMain } from './run-main';

interface Land {
  readonly areaKm2: number;
  readonly shareOfUkraine: number;
  readonly units: readonly { readonly unit: string; readonly areaKm2: number; readonly shareOfUnit: number }[];
}

interface Told {
  readonly versions: readonly string[];
  readonly lineOfContact: string;
  readonly lineOfContactRule: string;
  readonly facet: string;
  readonly totalKm2: number;
  readonly transitions: readonly (Land & {
    readonly a: string;
    readonly b: string;
    readonly from: string;
    readonly to: string;
    readonly isSame: boolean;
    readonly isSilent: boolean;
  })[];
  readonly distancesKm2: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly commonCore: Omit<Land, 'units'> & { readonly lands: readonly (Land & { readonly status: string })[] };
  readonly balances: readonly { readonly version: string; readonly holder: string; readonly heldNowKm2: number }[];
}

const US = 'us-28point-2025-11';
const E3 = 'e3-counter-2025-11';
const BORDERS = 'borders-1991';
/** The command prints areas to a tenth of a km²; the rest is what doubles leave. */
const HALF_A_TENTH = 0.05 + 1e-6;

const readJson = (...options: string[]) => JSON.parse(compare(options)) as Told;
const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);
const sumAreas = (lands: readonly { readonly areaKm2: number }[]) => sum(lands.map(({ areaKm2 }) => areaKm2));
const toTheTenth = (parts: readonly unknown[]) => (parts.length + 1) * HALF_A_TENTH;

describe.each(COMPARED_FACETS)('two versions compared by %s', (facet) => {
  const told = readJson('--versions', `${US},${E3}`, '--facet', facet);

  test('tell all land once, by its status in the first and in the second', () => {
    expect(told).toMatchObject({ versions: [US, E3], facet });
    const measured = sumAreas(manifest.dates.find(({ date }) => date === told.lineOfContact)?.faces ?? []);
    expect(Math.abs(told.totalKm2 - measured)).toBeLessThanOrEqual(HALF_A_TENTH);
    expect(Math.abs(sumAreas(told.transitions) - told.totalKm2)).toBeLessThan(toTheTenth(told.transitions));
    for (const { areaKm2, units, from, to, isSame, isSilent } of told.transitions) {
      expect(Math.abs(sumAreas(units) - areaKm2)).toBeLessThan(toTheTenth(units));
      expect(isSame).toBe(from === to);
      expect(isSilent).toBe(!isSame && [from, to].includes('unspecified'));
    }
  });

  test('are as far apart as the land that changes, and agree on the rest', () => {
    const changed = told.transitions.filter(({ isSame }) => !isSame);
    expect(Math.abs((told.distancesKm2[US]?.[E3] ?? NaN) - sumAreas(changed))).toBeLessThan(toTheTenth(changed));
    const same = told.transitions.filter(({ isSame }) => isSame);
    expect(told.commonCore.lands.map(({ status, areaKm2 }) => [status, areaKm2])).toEqual(
      same.map(({ from, areaKm2 }) => [from, areaKm2])
    );
  });

  test('are the same as CSV, a row per transition and oblast', () => {
    const rows = csvParse(compare(['--versions', `${US},${E3}`, '--facet', facet, '--csv']).slice(1));
    const cells = rows.map((row) => [row['from'], row['to'], row['unit'], Number(row['areaKm2'])]);
    expect(cells).toEqual(
      told.transitions.flatMap(({ from, to, units }) => units.map(({ unit, areaKm2 }) => [from, to, unit, areaKm2]))
    );
    const whole = { a: US, b: E3, lineOfContact: told.lineOfContact, facet };
    for (const row of rows) {
      expect(row).toMatchObject(whole);
      expect(row['isSame']).toBe(String(row['from'] === row['to']));
    }
  });
});

describe('more than two versions', () => {
  const ids = [US, E3, BORDERS, 'istanbul-2022', 'us-fez-2025-12', 'us-final-offer-2025-04'];
  const told = readJson('--versions', ids.join(','), '--facet', 'control');

  test('have every pair, every distance, what all agree on, and both sides’ balances', () => {
    const pairs = [...new Set(told.transitions.map(({ a, b }) => `${a} ${b}`))];
    expect(pairs).toEqual(ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${a} ${b}`)));
    for (const a of ids) {
      expect(Object.keys(told.distancesKm2[a] ?? {})).toEqual(ids);
      expect(told.distancesKm2[a]?.[a]).toBe(0);
      for (const b of ids) expect(told.distancesKm2[a]?.[b]).toBe(told.distancesKm2[b]?.[a]);
    }
    expect(Math.abs(sumAreas(told.commonCore.lands) - told.commonCore.areaKm2)).toBeLessThan(
      toTheTenth(told.commonCore.lands)
    );
    const apart = Math.max(...ids.flatMap((a) => Object.values(told.distancesKm2[a] ?? {})));
    expect(told.commonCore.areaKm2).toBeLessThanOrEqual(told.totalKm2 - apart + HALF_A_TENTH);
    expect(told.balances.map(({ version, holder }) => `${version} ${holder}`)).toEqual(
      ids.flatMap((id) => [`${id} ukraine`, `${id} russia`])
    );
  });
});

describe('the line of contact', () => {
  test('is the same for all, the newest that one of them is drawn on by itself', () => {
    const told = readJson('--versions', `us-final-offer-2025-04,${US},${BORDERS}`);
    expect(told.lineOfContact).toBe('2025-11-20');
    expect(told.lineOfContactRule).toMatch(/newest of the lines/u);
  });

  test.each(manifest.dates)('is that of $date where it is chosen', ({ date, faces }) => {
    const told = readJson('--versions', `${US},${E3}`, '--date', date);
    expect(told.lineOfContact).toBe(date);
    expect(told.lineOfContactRule).toBe('chosen with --date');
    const held = faces.filter(({ holder }) => holder === 'ukraine');
    expect(Math.abs((told.balances[0]?.heldNowKm2 ?? NaN) - sumAreas(held))).toBeLessThanOrEqual(HALF_A_TENTH);
  });
});

test('every version that is drawn can be compared', () => {
  const drawn = allVersions().filter(({ id, notDrawn }) => notDrawn === undefined && id !== US);
  for (const { id } of drawn) expect(readJson('--versions', `${id},${US}`).versions).toEqual([id, US]);
});

describe('bad input is told in one sentence', () => {
  test.each([
    { what: 'no versions', args: [], says: /--versions/u },
    { what: 'one version', args: ['--versions', US], says: /at least two/u },
    { what: 'one version and a comma', args: ['--versions', `${US},`], says: /at least two/u },
    { what: 'an unknown version', args: ['--versions', `${US},e3-counter`], says: /“e3-counter”.*e3-counter-2025-11/u },
    {
      what: 'the same version twice',
      args: ['--versions', `${US},${E3},${US}`],
      says: new RegExp(`“${US}”.*once`, 'u')
    },
    { what: 'seven versions', args: ['--versions', 'a,b,c,d,e,f,g'], says: /at most 6.*7/u },
    { what: 'an unknown facet', args: ['--versions', `${US},${E3}`, '--facet', 'owner'], says: /“owner”.*control/u },
    { what: 'an unknown date', args: ['--versions', `${US},${E3}`, '--date', '2020-01-01'], says: /“2020-01-01”/u },
    { what: 'date and line', args: ['--versions', `${US},${E3}`, '--date', 'a', '--line', 'b'], says: /not both/u },
    { what: 'two formats', args: ['--versions', `${US},${E3}`, '--json', '--csv'], says: /not both/u },
    { what: 'an unknown option', args: ['--versions', `${US},${E3}`, '--colour'], says: /--colour/u },
    { what: 'a missing file', args: ['--versions', `${US},${E3}`, '--line', 'no.csv'], says: /“no\.csv”/u }
  ])('$what', async ({ args, says }) => {
    const { exitCode, out, err } = await runMain(['compare', ...args]);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(says);
    expect(err.split('\n')).toHaveLength(2);
  });
});

test('a result goes to standard output alone', async () => {
  const { exitCode, out, err } = await runMain(['compare', '--versions', `${US},${E3}`]);
  expect(exitCode).toBe(0);
  expect(err).toBe('');
  expect(out).toBe(compare(['--versions', `${US},${E3}`]));
});

describe('lines of contact: two, or one of the person’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-two-lines-'));
  const own = join(folder, 'mine.csv');
  cpSync(`geodata/sources/line-of-contact/${manifest.dates[0]?.date ?? ''}.csv`, own);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('tells what the line alone changes', () => {
    const [first, second] = ['2025-11-20', '2026-10-10'];
    const told = JSON.parse(compare(['--version', US, '--date', first, '--date-b', second])) as Told & {
      linesOfContact: string[];
      heldOtherwiseKm2: { byRussia: number; byUkraine: number };
    };
    expect(told.linesOfContact).toEqual([first, second]);
    expect(Math.abs(sumAreas(told.transitions) - told.totalKm2)).toBeLessThan(toTheTenth(told.transitions));
    expect(told.heldOtherwiseKm2.byRussia).toBeGreaterThan(told.heldOtherwiseKm2.byUkraine);
  });

  // Cutting takes a while: one of the two has its turn.
  test.each(
    share(
      [
        {
          what: 'nothing between a line and itself from a file',
          args: ['--version', US, '--date-b', manifest.dates[0]?.date ?? ''],
          check: (out: string) => {
            expect(JSON.parse(out)).toMatchObject({ heldOtherwiseKm2: { byRussia: 0, byUkraine: 0 } });
          }
        },
        {
          what: 'by its file, of two versions on one of the person’s own',
          args: ['--versions', `${US},${E3}`, '--csv'],
          check: (out: string) => {
            const names = csvParse(out.slice(1)).map((row) => row['lineOfContact']);
            expect(new Set(names)).toEqual(new Set(['mine.csv']));
          }
        }
      ],
      2
    )
  )('tells $what, whose folder is told to nobody', { timeout: 120_000 }, async ({ args, check }) => {
    const { exitCode, out, err } = await runMain(['compare', ...args, '--line', own]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    check(out);
    expect(out).not.toContain(folder);
  });

  test.each([
    [['--date', '2025-11-20', '--date-b', '2025-11-20'], 'Both lines are “2025-11-20”; name two that differ.'],
    [['--line', join('no', 'such.csv')], 'There is no file “such.csv” where --line looks for it.'],
    [['--date-b', '1900-01-01'], 'There is no line of contact of “1900-01-01”'],
    [['--date-b', '2025-11-20', '--line-b', 'mine.csv'], 'Give either --date-b or --line-b, not both']
  ])('refuses %j', async (options, sentence) => {
    const { exitCode, out, err } = await runMain(['compare', '--version', US, ...options]);
    expect(err).toContain(sentence);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  });
});
