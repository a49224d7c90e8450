/**
 * What the package takes along. `files` in package.json names folders; this list names every file, so that nothing
 * travels that merely lay there.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Files that npm takes along by itself, or that package.json names one by one. */
const FIXED = ['package.json', 'README.md', 'LICENSE', 'LICENSE-DATA.md'];

/**
 * Every file that may travel, relative to the project.
 *
 * @param {string} project
 * @param {readonly string[]} built files of this build, relative to the project
 * @returns {Set<string>}
 */
export function mayTravel(project, built) {
  /** @type {{ artefacts: { path: string }[] }} */
  const manifest = JSON.parse(readFileSync(resolve(project, 'static/geodata/manifest.json'), 'utf8'));
  const geodata = ['manifest.json', ...manifest.artefacts.map(({ path }) => path)];
  return new Set([...FIXED, ...built, ...geodata.map((path) => `static/geodata/${path}`)]);
}

/**
 * A sentence on files that would travel without being on the list, or stay behind although they are on it.
 *
 * @param {readonly string[]} packed
 * @param {ReadonlySet<string>} list
 * @returns {string | undefined}
 */
export function faultOfPacking(packed, list) {
  const stray = packed.filter((file) => !list.has(file));
  if (stray.length > 0) {
    return `The package would take along what is not on its list (src/cli/tooling/package/file-list.mjs): ${stray.join(', ')}. Remove it, or put it on the list.`;
  }
  const missing = [...list].filter((file) => !packed.includes(file));
  return missing.length > 0 ? `The package would lack ${missing.join(', ')}.` : undefined;
}
