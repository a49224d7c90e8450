import { datedLine } from '../../territory/line-of-contact';
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { packPress, type PressFile } from './press-pack';
import type { PressPackAbout } from './press-pack-texts';

const texts = (language: 'en' | 'uk') => ({
  language,
  caption: { short: `Short caption ${language}`, long: `Caption ${language} ${HOSTILE.markup}` },
  altText: { short: `Short ${language}`, long: `Long ${language}` }
});

const ABOUT: PressPackAbout = {
  versions: [TINY_EXPORT.version],
  line: datedLine('2026-01-01'),
  address: 'https://example.org/plans/tiny/',
  day: '2026-02-03',
  credits: TINY_EXPORT.credits,
  sources: TINY_EXPORT.sources,
  texts: [texts('en'), texts('uk')]
};

const FILES: readonly PressFile[] = [
  { role: 'image', name: '../Map@2x.PNG', bytes: strToU8('png'), mediaType: 'image/png' },
  { role: 'data', name: 'tiny.geojson', bytes: strToU8('{}'), mediaType: 'application/geo+json' }
];

interface Manifest {
  readonly state: string;
  readonly linesOfContact: readonly string[];
  readonly files: readonly { path: string; role: string; bytes: number; sha256: string; mediaType: string }[];
}

describe('packPress', () => {
  let pack = new Uint8Array();
  let files: Record<string, Uint8Array> = {};
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  beforeAll(async () => {
    pack = new Uint8Array(await packPress(FILES, ABOUT));
    files = unzipSync(pack);
  });

  it('holds images, data and texts, with names that no system refuses', () => {
    expect(Object.keys(files)).toEqual([
      'images/map@2x.png',
      'data/tiny.geojson',
      'texts/caption-en.txt',
      'texts/caption-short-en.txt',
      'texts/alt-long-en.txt',
      'texts/alt-short-en.txt',
      'texts/caption-uk.txt',
      'texts/caption-short-uk.txt',
      'texts/alt-long-uk.txt',
      'texts/alt-short-uk.txt',
      'texts/credits.txt',
      'texts/CITATION.cff',
      'texts/citation.bib',
      'README.txt',
      'texts/LICENSES.txt',
      'manifest.json'
    ]);
    expect(read('texts/caption-uk.txt')).toBe(`Caption uk ${HOSTILE.markup}\n`);
    expect(read('texts/credits.txt')).toBe('Line: somebody / Лінія: хтось (GPL-3.0) https://example.org/\n');
  });

  it('lists every other file with size, checksum, type and role, and the state', () => {
    const manifest = JSON.parse(read('manifest.json')) as Manifest;
    expect(manifest).toMatchObject({ state: ABOUT.address, linesOfContact: ['2026-01-01'] });
    expect(manifest.files.map(({ path }) => path)).toEqual(Object.keys(files).slice(0, -1));
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = files[path] ?? new Uint8Array();
      expect(bytes, path).toBe(content.length);
      expect(sha256, path).toBe(createHash('sha256').update(content).digest('hex'));
    }
    expect(manifest.files[0]).toMatchObject({ role: 'image', mediaType: 'image/png' });
  });

  it('says in every language what it shows, on which line, and that it is a proposal', () => {
    expect(read('README.txt')).toMatch(
      /Tiny plan, drawn on.*1 January 2026\.\nA proposal.*Tiny plan \(укр\).*Пропозиція/su
    );
  });

  it('names the licences of what is drawn, and of the texts', () => {
    const licences = read('texts/LICENSES.txt').split('\n');
    expect(licences).toContain('images/map@2x.png: GPL-3.0 AND MIT');
    expect(licences).toContain('texts/caption-en.txt: MIT');
    expect(licences).toContain('README.txt: MIT');
  });

  it('is the same every time', async () => {
    expect(await packPress(FILES, ABOUT)).toEqual(pack);
  });

  it('refuses two files of one name', async () => {
    const [image] = FILES;
    if (image === undefined) throw new Error('There is no file.');
    await expect(packPress([image, image], ABOUT)).rejects.toThrow('“images/map@2x.png” twice');
  });
});
