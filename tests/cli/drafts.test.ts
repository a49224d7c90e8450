import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { requireVersion } from '../../src/lib/plans/catalogue';
import type { Extent } from '../../src/lib/plans/schema/plan-version';
import { fileOfDraft, versionOfDraft } from '../../src/lib/draft/draft-version';
import { variantOf } from '../../src/lib/draft/start-draft';
import type { Manifest } from '../../src/lib/territory/manifest';
import { runMain } from './run-main';

const folder = mkdtempSync(join(tmpdir(), 'atlas-drafts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { units } = JSON.parse(readFileSync('static/geodata/manifest.json', 'utf8')) as Manifest;
const base = requireVersion('us-28point-2025-11');
const OUTLINE: Extent = { inside: [[37, 48.9], [37.9, 48.95], [37.8, 48.4], [37.1, 48.35]] }; // prettier-ignore

/** The file that the page of drafts saves of a variant of the 28 points with a clause for other land before the others. */
function draftFile(name: string, id: string, extent?: Extent): string {
  const variant = { ...variantOf(base, '2026-11-30'), id, name };
  const own = variant.clauses.slice(0, extent === undefined ? 0 : 1).map((clause) => ({
    ...clause,
    id: 'drawn',
    name: { en: 'My zone', uk: 'Моя зона' },
    extent: extent ?? clause.extent
  }));
  const clauses = [...own, ...variant.clauses];
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(fileOfDraft(versionOfDraft({ ...variant, clauses }, base, units))));
  return path;
}
const plain = draftFile('Mine', 'draft-plain000');
const drawn = draftFile('Drawn', 'draft-drawn000', OUTLINE);

interface Told {
  readonly version: string;
  readonly readersOwnDrafts: readonly { readonly id: string; readonly title: { readonly en: string } }[];
  readonly zones: readonly { readonly zone: string; readonly areaKm2: number }[];
  readonly transitions: readonly { readonly isSame: boolean; readonly areaKm2: number }[];
}
async function told(...args: string[]): Promise<Told> {
  const { exitCode, out, err } = await runMain(args);
  expect([exitCode, err]).toEqual([0, '']);
  return JSON.parse(out) as Told;
}

test('areas of a draft are those of the version that it repeats, and say whose it is', async () => {
  const mine = await told('areas', '--version', plain, '--date', '2025-11-20');
  const { zones } = await told('areas', '--version', base.id, '--date', '2025-11-20');
  expect(mine.zones.map(({ areaKm2 }) => areaKm2)).toEqual(zones.map(({ areaKm2 }) => areaKm2));
  expect(mine.readersOwnDrafts).toMatchObject([
    { id: 'draft-plain000', title: { en: 'A reader’s own draft: “Mine”' }, standing: { uk: 'власний проєкт читача, а не опублікований текст' } }
  ]); // prettier-ignore
  const { out } = await runMain(['areas', '--version', plain, '--csv']);
  expect(out).toContain('A reader’s own draft: not a published text, and not an agreed border.');
});

test('a draft stands beside published versions, by its file', async () => {
  const { readersOwnDrafts, transitions } = await told('compare', '--versions', `${base.id},${plain}`);
  expect(readersOwnDrafts).toHaveLength(1);
  expect(transitions.every(({ isSame }) => isSame)).toBe(true);
  const file = join(folder, 'pair.svg');
  const args = ['render', '--version', base.id, '--versus', plain, '--lang', 'uk', '--text', 'plain', '--out', file];
  expect(await runMain(args)).toMatchObject({ exitCode: 0, err: '' });
  expect(readFileSync(file, 'utf8')).toMatch(/Власний проєкт читача: «Mine»/u);
});

test('two states of one draft, in two files, are set against each other', async () => {
  const later = draftFile('Later', 'draft-plain000', { unit: 'UA-63' });
  const { readersOwnDrafts, transitions } = await told('compare', '--versions', `${plain},${later}`);
  expect(readersOwnDrafts.map(({ title }) => title.en)).toEqual([
    'A reader’s own draft: “Mine”',
    'A reader’s own draft: “Later”'
  ]);
  expect(new Set(readersOwnDrafts.map(({ id }) => id)).size).toBe(2);
  expect(transitions.some(({ isSame }) => !isSame)).toBe(true);
});

test('what a file holds is told by its place, and a terminal obeys none of it', async () => {
  const path = join(folder, 'broken.json');
  writeFileSync(path, '{\n  "id": hidden\n}');
  const { err } = await runMain(['areas', '--version', path]);
  expect(err).toMatch(/^broken\.json, line 2, column 9: from here on the file is not JSON/u);
  expect(err).not.toContain('hidden');
  writeFileSync(path, JSON.stringify({ formVersion: 1, ...base, '\u001b[2J\u202e': 1 }));
  const named = await runMain(['areas', '--version', path]);
  expect(named.err).toContain('the form has no “\\u001b[2J\\u202e”');
});

test('land that a draft draws by hand is cut, on one day and on two, and the image says whose it is', async () => {
  const { zones } = await told('areas', '--version', drawn);
  const [zone] = zones;
  expect(zone?.zone).toBe('drawn');
  expect(zone?.areaKm2).toBeGreaterThan(3500);
  expect(zone?.areaKm2).toBeLessThan(3700);
  const file = join(folder, 'moved.svg');
  const days = ['--date', '2026-03-01', '--date-b', '2026-10-10'];
  const args = ['render', '--version', drawn, '--figure', 'moved', ...days, '--text', 'plain', '--out', file];
  expect(await runMain(args)).toMatchObject({ exitCode: 0, err: '' });
  const svg = readFileSync(file, 'utf8');
  expect(svg).toContain('A reader’s own draft: not a published text, and not an agreed border.');
  expect(svg).toMatch(/<title[^>]*>[^<]*Drawn/u);
});

test('a published version from a file is a draft of whoever brings it', async () => {
  const path = join(folder, 'published.json');
  writeFileSync(path, JSON.stringify({ formVersion: 1, ...base }));
  const [first, second] = [await told('areas', '--version', path), await told('areas', '--version', path)];
  expect(first.version).toMatch(/^draft-[a-z0-9]{8}$/u);
  expect(first.readersOwnDrafts[0]?.title.en).toBe(`A reader’s own draft: “${base.title.en}”`);
  expect(second).toEqual(first);
});

test.each([
  ['a file that is not there', ['areas', '--version', join(folder, 'none.json')], /^There is no file “none\.json”/u],
  ['no JSON', ['areas', '--version', 'package.json'], /^package\.json, /u],
  ['a draft twice', ['compare', '--versions', `${plain},${plain}`], /“draft-plain000” is named more than once/u],
  ['a redline', ['redline', '--versions', `${base.id},${plain}`], /“Mine\.json” is a file; this takes published/u],
  ['a form that it has not', ['render', '--version', plain, '--format', 'gif', '--out', '-'], /no format “gif”/u]
])('%s is refused with a sentence', async (_, args, sentence) => {
  const { exitCode, out, err } = await runMain(args);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
  expect(err).not.toContain(folder);
});

test('a draft with a fault is refused as “validate” refuses it', async () => {
  const path = draftFile('Faulty', 'draft-faulty00', { unit: 'UA-99' });
  const checked = await runMain(['validate', path]);
  expect(checked).toMatchObject({ exitCode: 2, out: '' });
  expect(await runMain(['areas', '--version', path])).toEqual(checked);
});
