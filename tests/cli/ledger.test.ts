import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areas } from '../../src/cli/commands/areas';
import { ledger } from '../../src/cli/commands/ledger';
import { allVersions } from '../../src/lib/plans/catalogue';
import { runMain } from './run-main';

interface Land {
  readonly move: string;
  readonly from: string;
  readonly to: string;
  readonly areaKm2: number;
  readonly people: { readonly estimate: number; readonly low: number; readonly high: number };
  readonly towns: readonly { readonly name: { readonly en: string }; readonly isNearLine: boolean }[];
  readonly assets: Readonly<Record<string, readonly { readonly id: string; readonly status: string }[]>>;
  readonly capacity: { readonly operatingMw: number; readonly damagedMw: number };
}
interface Told {
  readonly version: string;
  readonly versus: string | null;
  readonly lineOfContact: string;
  readonly totals: readonly Land[];
  readonly byClause: readonly (Land & {
    readonly holder: string;
    readonly clauses: readonly { zone: string; point: string | null }[];
  })[];
  readonly ownTerms: readonly { readonly site: string; readonly asset: { readonly id: string } | null }[];
}

const VERSION = 'us-28point-2025-11';
const read = (...options: string[]) => JSON.parse(ledger(options)) as Told;
const counts = ({ assets }: Land) =>
  Object.fromEntries(Object.entries(assets).map(([kind, list]) => [kind, list.length]));
const way = (told: Told, from: string, to: string) => {
  const land = told.totals.find((total) => total.from === from && total.to === to);
  if (land === undefined) throw new Error(`Nothing goes from ${from} to ${to}.`);
  return land;
};
const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);

// Counted by hand from the facts: assets by their side and oblast, towns by the official populations.
describe('the ledger of', () => {
  test('the 28 points: eleven towns in the land that Ukraine would leave, no capacity, four assets by kind', () => {
    const told = read('--version', VERSION);
    expect(told.lineOfContact).toBe('2025-11-20');
    const buffer = way(told, 'ukraine', 'neither');
    expect(buffer.towns.map(({ name }) => name.en)).toEqual(
      'Kramatorsk Sloviansk Kostiantynivka Pokrovsk Druzhkivka Myrnohrad Dobropillia Lyman Bilozerske Mykolaivka Siversk'.split(
        ' '
      )
    );
    expect(buffer.towns.filter(({ isNearLine }) => isNearLine).map(({ name }) => name.en)).toEqual(['Pokrovsk']);
    expect(counts(buffer)).toEqual({ towns: 5, power: 1, canals: 1, works: 1 });
    expect(buffer.capacity).toEqual({ operatingMw: 0, damagedMw: 0 });
    // 742,119 by the facts; the line is one chain now and leaves Shcherbynivka (3,266) on this side.
    expect(buffer.people.estimate).toBe(745_619);
    expect(told.byClause.find(({ clauses }) => clauses[0]?.point === '21d')?.areaKm2).toBe(buffer.areaKm2);
    expect(way(told, 'russia', 'ukraine')).toMatchObject({ towns: [], assets: {} });
    // 51 assets less 8 of the buffer, 9 on other land of Ukraine, and the nuclear plant, which has its own terms.
    expect(counts(way(told, 'russia', 'russia'))).toEqual({
      power: 11,
      ports: 8,
      canals: 1,
      crossings: 4,
      dams: 1,
      works: 6,
      deposits: 2,
      airports: 1
    });
    expect(way(told, 'russia', 'russia').capacity).toEqual({ operatingMw: 2150, damagedMw: 3115 });
    expect(told.ownTerms.map(({ site, asset }) => [site, asset?.id])).toEqual([
      ['zaporizhzhia-npp', 'zaporizhzhia-npp'],
      ['dnipro-shipping', undefined],
      ['black-sea-shipping', undefined]
    ]);
  });

  test('the Russian memorandum: four oblasts whole, with Zaporizhzhia and Kherson', () => {
    const land = way(read('--version', 'ru-memorandum-2025-06'), 'ukraine', 'russia');
    expect(land.towns).toHaveLength(18);
    expect(land.towns.slice(0, 2).map(({ name }) => name.en)).toEqual(['Zaporizhzhia', 'Kherson']);
    // The Dnipro plant hardly works, the Sloviansk plant is stopped: no capacity.
    expect(counts(land)).toEqual({
      towns: 5,
      power: 2,
      ports: 1,
      canals: 1,
      crossings: 1,
      works: 1,
      deposits: 1,
      airports: 1
    });
    expect(land.capacity).toEqual({ operatingMw: 0, damagedMw: 0 });
  });

  test('the European counter-proposal: nothing goes over, all that Russia holds is left to talks', () => {
    const told = read('--version', 'e3-counter-2025-11');
    expect(told.totals.map(({ from, to }) => [from, to])).toEqual([['russia', 'to-be-negotiated']]);
    expect(told.totals[0]?.capacity).toEqual({ operatingMw: 2150, damagedMw: 3115 });
  });

  test('the 20 points, option A: pockets back to Ukraine, Crimea not spoken of', () => {
    const told = read('--version', 'framework-20-option-a');
    expect(way(told, 'russia', 'ukraine').towns).toMatchObject([{ name: { en: 'Vovchansk' }, isNearLine: true }]);
    expect(counts(way(told, 'russia', 'unspecified'))).toEqual({ power: 2, ports: 5, crossings: 2, works: 1 });
    expect(way(told, 'russia', 'unspecified').capacity).toEqual({ operatingMw: 940, damagedMw: 0 });
  });

  test('the borders of 1991: all that Russia holds, apart from sites with terms of their own', () => {
    const told = read('--version', 'borders-1991', '--date', '2026-08-22');
    expect(told.totals.map(({ from, to }) => [from, to])).toEqual([['russia', 'ukraine']]);
    expect(counts(way(told, 'russia', 'ukraine'))).toMatchObject({ ports: 8, crossings: 4, dams: 1, works: 6 });
  });
});

test.each(drawn.map(({ id }) => id))('the land of %s is that of its areas, each part once', (id) => {
  const told = read('--version', id);
  const zones = (JSON.parse(areas(['--version', id])) as { zones: { zone: string; areaKm2: number; people: object }[] })
    .zones;
  for (const { clauses, areaKm2, people } of told.byClause) {
    const zone = zones.find(({ zone: zoneId }) => zoneId === clauses[0]?.zone);
    expect(areaKm2).toBeLessThanOrEqual((zone?.areaKm2 ?? 0) + 0.1);
    if (areaKm2 === zone?.areaKm2) expect(people).toEqual(zone.people);
  }
  const rows = csvParse(ledger(['--version', id, '--csv']).slice(1));
  const land = rows.filter(({ item }) => item === 'land').map(({ zone, areaKm2 }) => [zone, Number(areaKm2)]);
  expect(land).toEqual(told.byClause.map(({ clauses, areaKm2 }) => [clauses[0]?.zone, areaKm2]));
  expect(rows.every((row) => Object.values(row).every((cell) => !/undefined|NaN|\[object/u.test(cell)))).toBe(true);
});

test('two texts: what would be in other hands, with the clauses of both', () => {
  const told = read('--version', VERSION, '--versus', 'e3-counter-2025-11');
  expect([told.versus, told.lineOfContact]).toEqual(['e3-counter-2025-11', '2025-11-20']);
  expect(way(told, 'neither', 'ukraine').towns).toHaveLength(11);
  expect(told.byClause.every(({ clauses }) => clauses.length === 2)).toBe(true);
});

describe('bad input is told in one sentence', () => {
  test.each([
    { what: 'no version', args: [], says: /--version/u },
    { what: 'an unknown version', args: ['--version', 'us-28'], says: /“us-28”.*us-28point-2025-11/u },
    { what: 'an empty version', args: ['--version', ''], says: /“”/u },
    {
      what: 'a version with a path in it',
      args: ['--version', '../../no-folder/none'],
      says: /There is no file “none”/u
    },
    { what: 'an unknown other version', args: ['--version', VERSION, '--versus', 'x'], says: /“x”/u },
    { what: 'a version against itself', args: ['--version', VERSION, '--versus', VERSION], says: /itself/u },
    { what: 'a version without a map', args: ['--version', 'swap-aug-2025'], says: /no plan version|has no land/u },
    { what: 'an unknown date', args: ['--version', VERSION, '--date', '2020-01-01'], says: /“2020-01-01”/u },
    { what: 'a date that is none', args: ['--version', VERSION, '--date', '2025-02-31'], says: /“2025-02-31”/u },
    { what: 'date and line', args: ['--version', VERSION, '--date', 'a', '--line', 'b'], says: /not both/u },
    { what: 'two formats', args: ['--version', VERSION, '--json', '--csv'], says: /not both/u },
    { what: 'an unknown option', args: ['--version', VERSION, '--assets', 'ports'], says: /--assets/u },
    { what: 'a missing file', args: ['--version', VERSION, '--line', 'no.csv'], says: /“no\.csv”/u },
    { what: 'a word too many', args: ['--version', VERSION, 'more'], says: /more/u }
  ])('$what', async ({ args, says }) => {
    const { exitCode, out, err } = await runMain(['ledger', ...args]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(says);
    expect(err.split('\n')).toHaveLength(2);
  });
});

describe('a line of the person’s own', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-ledger-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('has the towns and assets that the atlas has for the same line', async () => {
    const line = join(folder, 'own line.csv');
    cpSync('geodata/sources/line-of-contact/2025-11-20.csv', line);
    const { exitCode, out, err } = await runMain(['ledger', '--version', VERSION, '--line', line]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const told = JSON.parse(out) as Told;
    expect(told.lineOfContact).toBe('own line.csv');
    expect(out).not.toContain(folder);
    expect(told.totals).toEqual(read('--version', VERSION).totals);
  }, 120_000);

  test('that is no table is refused in one sentence', async () => {
    const line = join(folder, 'letter.csv');
    writeFileSync(line, 'This is a letter.\n');
    const { exitCode, out, err } = await runMain(['ledger', '--version', VERSION, '--line', line]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(/^letter\.csv[^\n]*\.\n$/u);
  }, 120_000);
});
