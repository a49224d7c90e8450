import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readState } from '../../src/lib/export/image/metadata/read-state';
import { allVersions } from '../../src/lib/plans/catalogue';
import { share } from '../data/share';
import { runMain } from './run-main';

// Dozens of images, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const A = 'us-28point-2025-11';
const B = 'e3-counter-2025-11';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-render-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Renders into a file of its own and reads it. */
async function render(...options: string[]): Promise<Buffer> {
  const out = join(folder, `file-${String(readdirSync(folder).length)}`);
  const { exitCode, out: told, err } = await runMain(['render', ...options, '--out', out]);
  expect({ exitCode, told, err }).toEqual({ exitCode: 0, told: `${out}\n`, err: '' });
  return readFileSync(out);
}

const renderText = async (...options: string[]) => (await render(...options, '--text', 'plain')).toString();

describe('the formats of one version', () => {
  test.each([
    ['svg', '<?xml'],
    ['png', '\u0089PNG'],
    ['pdf', '%PDF-'],
    ['jpeg', '\u00ff\u00d8\u00ff'],
    ['webp', 'RIFF'],
    ['geojson', '{'],
    ['topojson', '{'],
    ['kml', '<?xml'],
    ['kmz', 'PK'],
    ['csv', '\u00ef\u00bb\u00bfversion'],
    ['csv-commas', '\u00ef\u00bb\u00bfversion;'],
    ['xlsx', 'PK'],
    ['shapefile', 'PK'],
    ['geopackage', 'SQLite format 3']
  ])('%s is what it says', async (format, start) => {
    const file = await render('--version', A, '--format', format);
    expect(file.toString('latin1', 0, start.length)).toBe(start);
    expect(file.length).toBeGreaterThan(1000);
  });

  test('a press pack holds images and data in both languages', async () => {
    const files = Object.keys(unzipSync(await render('--version', A, '--format', 'press-pack')));
    for (const wanted of [/_en_.*\.png$/u, /_uk_.*\.png$/u, /\.pdf$/u, /\.geojson$/u, /CITATION\.cff$/u]) {
      expect(
        files.filter((file) => wanted.test(file)),
        String(wanted)
      ).not.toEqual([]);
    }
  });
});

describe('what an image is of', () => {
  test.each([
    [['--version', A], `?version=${A}`],
    [['--version', A, '--versus', B], `?versions=${A},${B}`],
    [['--version', A, '--versus', B, '--figure', 'difference'], `?versions=${A},${B}&figure=difference`],
    [['--versions', `${A},${B},borders-1991`], `?versions=${A},${B},borders-1991`],
    [['--figure', 'areas-over-time'], '?figure=areas-over-time'],
    [['--version', A, '--date', '2025-04-17', '--facet', 'control'], `?version=${A}&date=2025-04-17&facet=control`],
    [['--version', A, '--view', 'ukraine', '--lang', 'uk'], `?version=${A}&view=ukraine&lang=uk`],
    [['--version', A, '--box', '30,44,40,50', '--size', 'square'], `?version=${A}&size=square&box=30,44,40,50`],
    [
      ['--version', A, '--projection', 'equal-area', '--theme', 'dark', '--transparent', '--plain'],
      `?version=${A}&projection=equal-area&theme=dark&ground=transparent&plain=1`
    ]
  ])('%j is the state in the file', async (options, state) => {
    const file = await render(...options, '--format', 'svg');
    expect(readState(file)).toBe(state);
  });

  test.each([
    [['--size', '1234x567'], 1234, 567],
    [['--size', 'social', '--scale', '2'], 2400, 1260]
  ])('%j decides the pixels', async (options, width, height) => {
    const png = await render('--version', A, '--format', 'png', ...options);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  test('a headline of one’s own stands over the name of the version, which stays', async () => {
    const svg = await renderText('--version', A, '--headline', 'A week of talks', '--subtitle', 'What it would mean');
    const words = svg
      .replaceAll(/<desc[^]*?<\/desc>|<metadata>[^]*?<\/metadata>|<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ');
    expect(words).toMatch(/A week of talks What it would mean US 28-point draft, 20 November 2025 Public since/u);
    expect(words).toContain('A proposal, not an agreed border.');
  });

  test('the lands of a chart are chosen', async () => {
    const svg = await renderText('--figure', 'areas-over-time', '--panels', 'luhansk-held-by-ukraine');
    expect(svg).toContain('>Luhansk Oblast, held by Ukraine<');
    expect(svg).not.toContain('>Donetsk Oblast, held by Ukraine<');
  });

  test('a site is named on the image; without one the atlas is', async () => {
    const path = `atlas.example/plans/${A}`;
    expect(await renderText('--version', A, '--site', 'https://atlas.example/')).toContain(path);
    expect(await renderText('--version', A)).not.toContain(path);
  });
});

describe('a line of the person’s own', () => {
  const own = (line: string) => ['--line', line, '--line-credit', 'Maria Koval'];
  // Cutting takes a while: the languages take turns.
  test.each(
    share(
      [
        ['en', 'on the line of contact from “my line.csv”'],
        ['uk', 'з файлу «my line.csv»']
      ] as const,
      2
    )
  )('is called by its file, and nobody but its maker is credited with it (%s)', async (lang, name) => {
    const line = join(folder, 'my line.csv');
    if (!existsSync(line)) cpSync('geodata/sources/line-of-contact/2025-11-20.csv', line);
    const svg = await renderText('--version', A, ...own(line), '--lang', lang, '--size', 'a4-landscape');
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)/gu)].map(([, text]) => text).join(' ');
    expect(words).toContain(name);
    expect(words).toContain('OpenStreetMap');
    expect(words).toContain('Maria Koval');
    expect(words).not.toMatch(/DeepState|of 22 August|22 серпня/u);
  });
});

test('the command as a person calls it writes to standard output whole, and nothing beside it', () => {
  const program = ['src/cli/tooling/run-typescript.mjs', 'src/cli/atlas.ts', 'render'];
  const options = ['--version', A, '--format', 'geojson', '--out', '-'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...options]);
  expect(stderr.toString()).toBe('');
  expect(JSON.parse(stdout.toString())).toMatchObject({ type: 'FeatureCollection' });
  expect(status).toBe(0);
});

test('a file of every version that has one is made, and how far it is told', async () => {
  const folderOfAll = join(folder, 'all');
  const { exitCode, out, err } = await runMain(['render', '--all', '--format', 'csv', '--out', folderOfAll]);
  const drawn = allVersions().filter(({ notDrawn }) => notDrawn === undefined);
  const names = out.trim().split('\n');
  expect(exitCode).toBe(0);
  expect(names).toEqual(readdirSync(folderOfAll).sort());
  expect(names).toHaveLength(drawn.length);
  expect(err.trim().split('\n').at(-1)).toContain(`${String(drawn.length)}/${String(drawn.length)} `);
});

describe('bad input is told in one sentence', () => {
  const version = ['--version', A];
  test.each([
    { what: 'an unknown format', args: [...version, '--format', 'gif'], says: /“gif”.*png/u },
    { what: 'a format that pairs do not have', args: [...version, '--versus', B, '--format', 'kml'], says: /“kml”/u },
    { what: 'an unknown version', args: ['--version', 'us-28'], says: /“us-28”.*us-28point-2025-11/u },
    { what: 'no version', args: [], says: /--version/u },
    { what: 'versions with --all', args: [...version, '--all'], says: /not both/u },
    { what: 'date and line', args: [...version, '--date', '2025-11-20', '--line', 'b'], says: /not both/u },
    { what: 'an unknown date', args: [...version, '--date', '2020-01-01'], says: /“2020-01-01”/u },
    {
      what: 'a day that there is not',
      args: [...version, '--line', 'b', '--line-date', '2026-02-30'],
      says: /no day/u
    },
    {
      what: 'two second lines',
      args: [...version, '--figure', 'moved', '--date-b', '2025-11-20', '--line-b', 'b'],
      says: /not both/u
    },
    { what: 'a second line of a map of one', args: [...version, '--line-b', 'b'], says: /--figure moved/u },
    { what: 'a missing line', args: [...version, '--line', 'no.csv'], says: /“no\.csv”/u },
    { what: 'a size that is none', args: [...version, '--size', 'huge'], says: /“huge”.*size/u },
    { what: 'a size that no image has', args: [...version, '--size', '99999x500'], says: /“10000x500”/u },
    {
      what: 'more pixels than can be held',
      args: [...version, '--size', '9000x9000', '--scale', '3', '--format', 'png'],
      says: /27.000 × 27.000.*9.000 × 9.000/u
    },
    { what: 'a size without room', args: [...version, '--size', '300x300'], says: /300 × 300/u },
    { what: 'an unknown theme', args: [...version, '--theme', 'pink'], says: /“pink”.*theme/u },
    { what: 'an unknown view', args: [...version, '--view', 'moon'], says: /“moon”.*view/u },
    { what: 'a class of no legend', args: [...version, '--only', 'gold'], says: /“gold”.*russia\.russia-de-facto/u },
    { what: 'a box with its axes swapped', args: [...version, '--box', '44,30,50,40'], says: /“44,30,50,40”.*box/u },
    { what: 'a box turned round', args: [...version, '--box', '40,44,30,50'], says: /“40,44,30,50”.*box/u },
    { what: 'a box without Ukraine', args: [...version, '--box', '0,40,10,50'], says: /“0,40,10,50”.*Ukraine/u },
    { what: 'an empty box', args: [...version, '--box', ''], says: /box/u },
    { what: 'an empty version', args: ['--version', ''], says: /version/u },
    { what: 'an unknown language', args: [...version, '--lang', 'la'], says: /“la”.*language/u },
    { what: 'a scale that is none', args: [...version, '--scale', '9'], says: /“9”/u },
    { what: 'unknown lettering', args: [...version, '--text', 'gothic'], says: /“gothic”/u },
    { what: 'an unknown option', args: [...version, '--colour', 'red'], says: /--colour/u }
  ])('$what', async ({ args, says }) => {
    const { exitCode, out, err } = await runMain(['render', ...args, '--out', join(folder, 'never')]);
    expect(err).toMatch(says);
    expect(err).toMatch(/^[^\n]*\.\n$/u);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  test.each([
    ['no file', []],
    ['a folder that is not there', ['--out', '/no/such/folder/file.svg']]
  ])('%s', async (_, out) => {
    const { exitCode, err } = await runMain(['render', ...version, ...out]);
    expect(err).toMatch(/--out|“\/no\/such\/folder”/u);
    expect(exitCode).toBe(2);
  });

  test('what is not the person’s fault ends with exit code 1', async () => {
    const { exitCode, err } = await runMain(['render', ...version, '--out', folder]);
    expect(err).not.toBe('');
    expect(exitCode).toBe(1);
  });
});
