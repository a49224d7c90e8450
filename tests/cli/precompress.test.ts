import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginToCompress, precompress } from '../../src/cli/tooling/precompress.mjs';

let folder: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, file));
const LONG = 'The line of contact of 20 November 2025. '.repeat(100);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-copies-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('writes copies that hold the same, also where the same content was begun with under another address', async () => {
  write('client/geodata/a.json', LONG);
  // Of a page that is read half written, what is whole in the end counts; one folder is not there yet.
  write('pages/plans/a/index.html', '<p>');
  const ahead = beginToCompress(['client', 'pages', 'none'].map((name) => join(folder, name)));
  write('build/geodata/1f/a.json', LONG);
  write('build/plans/a/index.html', `<p>${LONG}`);
  await precompress(join(folder, 'build'));
  await ahead;
  for (const [file, text] of [
    ['build/geodata/1f/a.json', LONG],
    ['build/plans/a/index.html', `<p>${LONG}`]
  ] as const) {
    expect(brotliDecompressSync(read(`${file}.br`)).toString()).toBe(text);
    expect(gunzipSync(read(`${file}.gz`)).toString()).toBe(text);
  }
  expect(existsSync(join(folder, 'client/geodata/a.json.br'))).toBe(false);
});

it('writes none where they would save nothing, and one of pages that are read one by one', async () => {
  write('small.json', '{}');
  write('picture.png', LONG);
  write('v/1.0.0/index.html', LONG);
  write('places/42/index.html', LONG);
  // The same, below an address that is compressed with less effort.
  write('texts/index.html', LONG);
  await precompress(folder);
  expect(
    ['small.json', 'picture.png', 'v/1.0.0/index.html'].filter((file) => existsSync(join(folder, `${file}.br`)))
  ).toEqual([]);
  expect(existsSync(join(folder, 'places/42/index.html.br'))).toBe(true);
  expect(existsSync(join(folder, 'places/42/index.html.gz'))).toBe(false);
  expect(existsSync(join(folder, 'texts/index.html.gz'))).toBe(true);
});
