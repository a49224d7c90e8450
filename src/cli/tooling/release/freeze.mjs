/**
 * Frozen releases: copies of the embedded maps with all that they fetch, which no later build touches. They are kept in a
 * folder beside the build, which empties its own, and go into every build under `v/<number>/`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where releases are kept, from the top of the project; nothing of it is committed. */
export const STORE = 'releases';

/** Folder of the releases in the built site. */
const FOLDER = 'v';

const CHECKSUMS = 'SHA256SUMS';

/** What embedded maps are made of, without the page that puts them together; their links lead to the atlas as it is by then. */
const FROZEN =
  /^(?:(?:[a-zA-Z-]+\/)?embed\/(?!index\.html|__data\.json)|_app\/|geodata\/|compare\/(?:shared|versions\/[^/]+)\.json|places\/version-terms\.json|map-styles\.css|licences\.txt|favicon|icon)/u;

/** @param {string} folder */
const listFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/')
    )
    .sort();

/**
 * Checksums of the files in a folder, as `sha256sum -c` reads them.
 *
 * @param {string} folder
 */
export const writeChecksums = (folder) =>
  listFiles(folder)
    .filter((file) => file !== CHECKSUMS)
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`
    )
    .join('');

/**
 * Puts the frozen part of a built site into the store.
 *
 * @param {string} build folder of the site, built as this release
 * @param {string} store
 * @param {string} number
 * @param {Readonly<Record<string, string>>} [notes] texts that go with it, by their file names
 * @returns {Promise<string>} the checksums
 * @throws where the store has a release of this number: it would be another one under the same address
 */
export async function freezeRelease(build, store, number, notes = {}) {
  const folder = join(store, number);
  if (existsSync(folder))
    throw new Error(`Release ${number} is there already: a release never changes. Choose a new number.`);
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const file of listFiles(build).filter((name) => FROZEN.test(name)))
    await cp(join(build, file), join(unfinished, file));
  for (const [name, text] of Object.entries(notes)) await writeFile(join(unfinished, name), text);
  const checksums = writeChecksums(unfinished);
  await writeFile(join(unfinished, CHECKSUMS), checksums);
  await rename(unfinished, folder);
  return checksums;
}

/** @param {string} number */
const partsOf = (number) => number.split('.').map(Number);

/**
 * Below zero where one number of a release stands before the other.
 *
 * @param {string} one
 * @param {string} other
 */
export function compareNumbers(one, other) {
  const [a, b] = [partsOf(one), partsOf(other)];
  const index = a.findIndex((part, place) => part !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/**
 * Numbers of the releases in the store, ascending.
 *
 * @param {string} store
 */
export const listStored = (store) =>
  existsSync(store)
    ? readdirSync(store, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.part'))
        .map(({ name }) => name)
        .sort(compareNumbers)
    : [];

/**
 * Puts every release of the store into a built site.
 *
 * @param {string} store
 * @param {string} build
 * @throws where a release is not what it was when it was frozen
 */
export async function holdReleases(store, build) {
  for (const name of listStored(store)) {
    const folder = join(store, name);
    const sums = join(folder, CHECKSUMS);
    if (!existsSync(sums) || readFileSync(sums, 'utf8') !== writeChecksums(folder)) {
      throw new Error(`Release ${name} in ${store}/ has been changed: bring it back from a copy, or take it out.`);
    }
    await cp(folder, join(build, FOLDER, name), { recursive: true });
  }
}
