/** Which files of the built site have which headers. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS } from './policies.mjs';

/** The folder of pages that others may frame, in each language, and that of frozen releases. */
const FRAMES = 'embed';
const RELEASES = 'v';

/**
 * @typedef {object} HeaderRule
 * @property {string} pattern path from the top of the site; `*` stands for anything, `:name` for one folder
 * @property {import('./policies.mjs').Headers} headers added to those of other rules
 */

/** @param {string} folder @param {string} name */
const holdsPages = (folder, name) =>
  readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.html'));

/**
 * Folders with pages, below a folder of one language.
 *
 * @param {string} folder of the built site
 */
const listPageFolders = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== RELEASES && holdsPages(folder, entry.name))
    .map(({ name }) => name)
    .sort();

/**
 * Languages with a folder of their own have the page of comparisons in it, as the site itself has.
 *
 * @param {string} folder of the built site
 */
const listLanguageFolders = (folder) =>
  listPageFolders(folder).filter((name) => name !== FRAMES && existsSync(join(folder, name, 'compare', 'index.html')));

/**
 * Frozen releases that the site holds. One that it does not hold must not be told to be missing for good.
 *
 * @param {string} folder of the built site
 */
function listReleases(folder) {
  const releases = join(folder, RELEASES);
  return existsSync(releases) ? readdirSync(releases).sort() : [];
}

/**
 * Rules for the site in a folder. Each file has one rule about frames and one about keeping at most, as some hosts add
 * up all rules that fit and others take one.
 *
 * @param {string} folder of the built site
 * @returns {HeaderRule[]}
 */
export function listHeaderRules(folder) {
  const languages = listLanguageFolders(folder);
  const tops = ['', ...languages.map((name) => `${name}/`)];
  /** @type {HeaderRule[]} */
  const frames = tops.flatMap((top) => {
    const pages = listPageFolders(join(folder, top)).filter((name) => name !== FRAMES && !languages.includes(name));
    return [
      { pattern: `/${top}`, headers: HEADERS.page },
      // The page that puts maps together. Of the maps nothing is said: `frame-ancestors *` would keep them out of
      // sandboxed frames. Frozen releases hold nothing else.
      { pattern: `/${top}${FRAMES}/`, headers: HEADERS.page },
      ...pages.map((name) => ({ pattern: `/${top}${name}/*`, headers: HEADERS.page }))
    ];
  });
  const [geodata] = readdirSync(join(folder, 'geodata'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory()
  );
  return [
    { pattern: '/*', headers: HEADERS.all },
    ...frames,
    { pattern: '/_app/immutable/*', headers: HEADERS.lasting },
    ...(geodata === undefined ? [] : [{ pattern: `/geodata/${geodata.name}/*`, headers: HEADERS.lasting }]),
    ...listReleases(folder).map((name) => ({ pattern: `/${RELEASES}/${name}/*`, headers: HEADERS.lasting }))
  ];
}

/**
 * A pattern as a regular expression that every server reads alike.
 *
 * @param {string} pattern
 */
export const patternSource = (pattern) =>
  `^${pattern
    .replaceAll('.', '\\.')
    .replaceAll(/:[a-z]+/gu, '[^/]+')
    .replaceAll('*', '.*')}${pattern.endsWith('*') ? '' : '(?:index\\.html)?$'}`;

/**
 * Headers of a path; values of one header are put behind each other, as browsers read them.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} path from the top of the site
 * @returns {Record<string, string>}
 */
export function headersOf(rules, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const { pattern, headers: added } of rules) {
    if (!new RegExp(patternSource(pattern), 'u').test(path)) continue;
    for (const [name, value] of Object.entries(added)) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}
