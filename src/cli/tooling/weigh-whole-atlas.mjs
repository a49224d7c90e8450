/**
 * Writes `_app/whole-atlas.json`: what a copy of the whole atlas weighs, as a host sends it and as a device keeps it. The
 * data page tells readers before they ask for it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listWholeAtlas } from '../../service-worker/whole-atlas.mjs';
import { geodataHash } from './name-geodata-by-content.mjs';

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * @param {string} folder
 * @param {string} [under]
 */
function listFiles(folder, under = '') {
  const entries = readdirSync(join(folder, under), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/'));
}

/** @param {string} path */
const bytesOf = (path) => statSync(path, { throwIfNoEntry: false })?.size;

/**
 * @param {string} folder of the built site, with its compressed copies
 * @param {string} statics folder of the static files
 * @param {readonly string[]} prerendered pages and data
 */
export async function weighWholeAtlas(folder, statics, prerendered) {
  /** @type {{ versions: { date: string }[] }} */
  const { versions } = readJson(join(folder, 'places', 'version-terms.json'));
  const isCopy = /\.(?:br|gz)$/u;
  const { addresses, pages } = listWholeAtlas(
    {
      base: '',
      geodataFolder: `geodata/${geodataHash()}`,
      build: listFiles(folder, '_app/immutable').filter((file) => !isCopy.test(file)),
      workers: readJson(join(folder, '_app', 'worker-files.json')),
      files: listFiles(statics),
      prerendered
    },
    versions.map(({ date }) => date)
  );
  const paths = [
    ...addresses.map((address) => (address.endsWith('/') ? `${address}index.html` : address)),
    ...pages.map((page) => `${page}__data.json`)
  ].map((path) => join(folder, decodeURI(path)));
  const kept = paths.reduce((sum, path) => sum + (bytesOf(path) ?? 0), 0);
  const fetched = paths.reduce((sum, path) => sum + (bytesOf(`${path}.br`) ?? bytesOf(path) ?? 0), 0);
  await writeFile(join(folder, '_app', 'whole-atlas.json'), JSON.stringify({ fetched, kept }));
}
