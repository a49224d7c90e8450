import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freezeRelease, holdReleases, writeChecksums } from '../../src/cli/tooling/release/freeze.mjs';

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
