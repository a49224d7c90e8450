import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policyTag } from '../../src/cli/tooling/hosting/policies.mjs';
import { writeEmbedDoors } from '../../src/cli/tooling/hosting/write-embed-doors.mjs';

let folder = '';
const page = (lang: string, title: string) => `<html lang="${lang}"><title>${title} · Peace Plan Atlas</title></html>`;
const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-doors-'));
  const write = (path: string, html: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  };
  for (const [top, lang] of [
    ['', 'en'],
    ['uk/', 'uk']
  ] as const)
    for (const id of ['compare', 'a', 'b', 'c'])
      write(`${top}embed/${id}/index.html`, page(lang, `Text ${id} &amp; more`));
  write('embed/a/b/index.html', 'drawn');
  write('places/index.html', 'places');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('addresses of embedded maps without a page of their own', () => {
  it('have a document each, in every language; pages that are there stay', async () => {
    // Six pairs and three versions with the slider, in two languages, but for the one that is drawn.
    expect(await writeEmbedDoors(folder)).toBe(17);
    expect(read('embed/a/b')).toBe('drawn');
    expect(existsSync(join(folder, 'places/embed'))).toBe(false);
    expect(read('uk/embed/c/a')).toContain('<html lang="uk">');
  });

  it('lead on, and without a script show the maps of their versions', async () => {
    await writeEmbedDoors(folder);
    const pair = read('embed/b/c');
    expect(pair).toContain('<title>Text b &amp; more · Text c &amp; more</title>');
    expect(pair).toContain("'../../compare/?versions='");
    expect(pair.match(/<noscript>[\s\S]*<\/noscript>/u)?.[0].match(/src="[^"]*"/gu)).toEqual([
      'src="../../b/"',
      'src="../../c/"'
    ]);
    expect(read('embed/signed-on/b')).toContain(",signing'");
  });

  it('have a policy that lets their script run', async () => {
    await writeEmbedDoors(folder);
    for (const path of ['embed/b/c', 'embed/signed-on/b']) {
      const [tag = ''] = /<meta http-equiv[^>]*>/u.exec(read(path)) ?? [];
      expect(tag).toBe(policyTag(read(path).replace(tag, '%policy%')));
    }
  });
});
