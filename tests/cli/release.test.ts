import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brokenPromises, readPromises } from '../../src/cli/tooling/release/data-promises.mjs';
import { freezeRelease, holdReleases, listStored, writeChecksums } from '../../src/cli/tooling/release/freeze.mjs';
import { faultOfData, faultOfRelease, nameInChangelog, withVersion } from '../../src/cli/tooling/release/prepare.mjs';

let folder = '';
const at = (path: string) => join(folder, path);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** A site of some files, whose texts name the release that it is built as. */
function build(text: string): void {
  rmSync(at('build'), { recursive: true, force: true });
  for (const file of [
    'index.html',
    'embed/index.html',
    'embed/a/index.html',
    'uk/embed/a/index.html',
    '_app/version.json',
    'places/1/index.html'
  ])
    write(`build/${file}`, `${file} of ${text}`);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-release-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a frozen release', () => {
  it('has the embedded maps and what they fetch, and no page besides', async () => {
    build('first');
    const checksums = await freezeRelease(at('build'), at('releases'), '0.1.0');
    expect(checksums.match(/ {2}\S+/gu)).toEqual([
      '  _app/version.json',
      '  embed/a/index.html',
      '  uk/embed/a/index.html'
    ]);
    expect(existsSync(at('releases/0.1.0/places'))).toBe(false);
  });

  it('stays as it is, byte for byte, when another is made', async () => {
    build('first');
    await freezeRelease(at('build'), at('releases'), '0.1.0');
    build('second');
    await freezeRelease(at('build'), at('releases'), '0.2.0');
    build('third');
    await holdReleases(at('releases'), at('build'));
    const frozen = (number: string) => readFileSync(at(`build/v/${number}/embed/a/index.html`), 'utf8');
    expect([frozen('0.1.0'), frozen('0.2.0')]).toEqual(['embed/a/index.html of first', 'embed/a/index.html of second']);
    const sums = readFileSync(at('releases/0.1.0/SHA256SUMS'), 'utf8');
    expect(writeChecksums(at('build/v/0.1.0'))).toBe(sums);
    expect(readFileSync(at('build/v/0.1.0/SHA256SUMS'), 'utf8')).toBe(sums);
  });

  it('is never made a second time under its number', async () => {
    build('first');
    await freezeRelease(at('build'), at('releases'), '0.1.0');
    await expect(freezeRelease(at('build'), at('releases'), '0.1.0')).rejects.toThrow(/never changes/u);
  });

  it('does not go online once it was changed', async () => {
    build('first');
    await freezeRelease(at('build'), at('releases'), '0.1.0');
    write('releases/0.1.0/embed/a/index.html', 'other');
    await expect(holdReleases(at('releases'), at('build'))).rejects.toThrow(/has been changed/u);
  });

  it('is nothing that a site needs', async () => {
    build('first');
    await holdReleases(at('releases'), at('build'));
    expect(existsSync(at('build/v'))).toBe(false);
  });
});

const PROJECT = {
  number: '0.2.0',
  version: '0.1.0',
  stored: ['0.1.0'],
  changelog: '# Changelog\n\n## Not yet released\n\n- A new format.\n\n## 0.1.0 – 1 January 2026\n\n- All.\n',
  changes: "{ kind: 'release', date: '2026-01-02', number: '0.2.0', text: {} }"
};

describe('before a release is made', () => {
  it.each([
    ['three numbers', { number: '2' }],
    ['three numbers', { number: '0.02.0' }],
    ['is there already', { number: '0.1.0' }],
    ['stands before 0.9.0', { version: '0.9.0' }],
    ['stands before 0.10.0', { stored: ['0.1.0', '0.10.0'] }],
    ['says nothing of 0.2.0', { changelog: '# Changelog\n\n## 0.1.0 – 1 January 2026\n\n- All.\n' }],
    ['says nothing of 0.2.0', { changelog: '# Changelog\n\n## Not yet released\n\n## 0.1.0 – then\n\n- All.\n' }],
    ['does not tell readers of 0.2.0', { changes: "number: '0.1.0'" }]
  ])('it is said that a number or text “%s”', (sentence, given) => {
    expect(faultOfRelease({ ...PROJECT, ...given })).toContain(sentence);
  });

  it('nothing is said where all is there, nor of the first release under the number that the project has', () => {
    expect(faultOfRelease(PROJECT)).toBeUndefined();
    expect(faultOfRelease({ ...PROJECT, number: '0.1.0', stored: [], changes: "number: '0.1.0'" })).toBeUndefined();
  });
});

describe('what a release writes', () => {
  it('names what was not yet released by its number and day', () => {
    const named = nameInChangelog(PROJECT.changelog, '0.2.0', new Date('2026-11-30T23:00:00Z'));
    expect(named).toContain('\n## 0.2.0 – 30 November 2026\n\n- A new format.');
    expect(named).not.toContain('Not yet released');
    expect(nameInChangelog(named, '0.2.0', new Date())).toBe(named);
  });

  it('raises the version in both files of npm, and no other', () => {
    const lock =
      '{\n  "name": "peace-plan-atlas",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "name": "peace-plan-atlas",\n      "version": "0.1.0"\n    },\n    "a": {\n      "version": "0.1.0"\n    }';
    const raised = withVersion(lock, '0.2.0');
    expect(raised.match(/0\.2\.0/gu)).toHaveLength(2);
    expect(raised).toContain('"a": {\n      "version": "0.1.0"');
  });

  it('lists releases by their numbers, not by their letters', async () => {
    for (const number of ['0.10.0', '0.9.0', '0.9.1']) {
      build(number);
      await freezeRelease(at('build'), at('releases'), number, { 'data-promises.txt': 'a\n' });
    }
    expect(listStored(at('releases'))).toEqual(['0.9.0', '0.9.1', '0.10.0']);
    expect(readFileSync(at('releases/0.9.0/SHA256SUMS'), 'utf8')).toContain('  data-promises.txt\n');
  });
});

describe('what the data promise', () => {
  const column = { name: 'zone', type: 'string', constraints: { enum: ['a', 'b'] } };
  const writeData = (paths: object, fields: object[], schema: object, properties: object = { id: 1, name: 2 }) => {
    write('build/data/v1/ledger.csv', `${Object.keys(properties).join(';')}\r\n1;2\r\n`);
    write('build/data/v1/v1/2026-01-01.geojson', JSON.stringify({ features: [{ properties }, { properties: null }] }));
    write('build/data/v1/index.json', JSON.stringify({ paths }));
    write('build/data/v1/areas.schema.json', JSON.stringify({ fields }));
    write('build/data/v1/plan-version.schema.json', JSON.stringify(schema));
  };
  const versions = (ids: string[], dates: string[]) => ({
    '/areas.csv': { get: {} },
    '/{version}/{date}.csv': {
      get: {
        parameters: [{ name: 'version', schema: { enum: ids } }],
        'x-files': ids.flatMap((id) => dates.map((date) => `${id}/${date}.csv`))
      }
    }
  });
  const form = (required: string[], codes: string[]) => ({
    required,
    properties: { id: { type: 'string' }, note: { enum: codes } }
  });

  it('is kept where ids, columns, codes and days join', () => {
    writeData(versions(['v1'], ['2026-01-01']), [column], form(['id'], ['x']));
    const before = readPromises(at('build'));
    expect(before).toContain('address {version}/{date}.csv');
    writeData(versions(['v1', 'v2'], ['2026-02-01']), [column, { name: 'new' }], form(['id'], ['x', 'y']));
    expect(brokenPromises(before, readPromises(at('build')))).toEqual([]);
  });

  it('is broken where something goes away, changes its type, or may not be left out any more', () => {
    writeData(versions(['v1'], ['2026-01-01']), [column], form(['id'], ['x']));
    const before = readPromises(at('build'));
    const formOfDays = '/{version}/{date}.csv';
    writeData(
      { [formOfDays]: versions(['v2'], ['2026-01-01'])[formOfDays] },
      [{ ...column, type: 'integer', constraints: { enum: ['a'] } }],
      form(['id', 'note'], ['y']),
      { id: 1 }
    );
    const broken = brokenPromises(before, readPromises(at('build')));
    expect(broken).toEqual([
      'address areas.csv',
      'code b of column zone in areas.schema.json',
      'code x of note in plan-version.schema.json',
      'column name in ledger.csv',
      'column zone (string) in areas.schema.json',
      'field note in plan-version.schema.json may be left out',
      'property name in {version}/{date}.geojson',
      'version v1'
    ]);
    expect(faultOfData('0.3.0', '0.2.0', broken)).toMatch(
      /0\.2\.0 promised: address areas\.csv;.* and 3 more.*1\.0\.0\./u
    );
    expect(faultOfData('1.0.0', '0.2.0', broken)).toBeUndefined();
    expect(faultOfData('0.3.0', '0.2.0', [])).toBeUndefined();
  });
});
