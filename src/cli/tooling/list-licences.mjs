/**
 * The notices of the libraries whose code the pages and their workers carry, and of the typefaces: `licences.txt` of the
 * built site. The list follows from what the bundler took, so no one keeps it by hand.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { sourceOf, textOfLicence } from './licence-texts.mjs';

/** Cut to the letters in use and committed, so that the bundler knows no package of theirs. */
const TYPEFACES = ['@fontsource/source-sans-3', '@fontsource/source-serif-4'];
const NOTES = resolve('.svelte-kit/licences');
/** The last package in a path: a package may hold others. */
const PACKAGE = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u;

/**
 * The packages that chunks are made of.
 *
 * @param {readonly { type: string, moduleIds?: string[] }[]} chunks
 * @returns {string[]}
 */
export function packagesIn(chunks) {
  const ids = chunks.flatMap(({ moduleIds = [] }) => moduleIds);
  return [...new Set(ids.flatMap((id) => PACKAGE.exec(id)?.[1]?.replace('\\', '/') ?? []))];
}

/**
 * Notes which packages the chunks of a build are made of.
 *
 * @param {'pages' | 'workers'} of
 * @returns {import('vite').Plugin}
 */
export const notePackages = (of) => ({
  name: `note-packages-of-${of}`,
  apply: 'build',
  ...(of === 'pages' && {
    applyToEnvironment: ({ name }) => name === 'client',
    // Workers are built in the course of the pages; what an earlier build noted is of no account.
    buildStart: () => {
      rmSync(NOTES, { recursive: true, force: true });
    }
  }),
  generateBundle(_, bundle) {
    const names = packagesIn(Object.values(bundle));
    mkdirSync(NOTES, { recursive: true });
    // Each worker is a build of its own.
    const [first = ''] = Object.keys(bundle);
    writeFileSync(join(NOTES, `${of}-${basename(first)}.json`), JSON.stringify(names));
  }
});

/** @param {string} name of a package */
function readNotice(name) {
  const folder = resolve('node_modules', name);
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version, license } = described;
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/iu.test(one));
  const text = file === undefined ? textOfLicence(described) : readFileSync(join(folder, file), 'utf8').trim();
  if (text === '') throw new Error(`${name} carries no text of its licence, and we have none of ${license}.`);
  return `${name} ${version} (${license ?? 'licence below'})\nSource: ${sourceOf(described)}\n\n${text}`;
}

/**
 * The notices of packages in one text, with those of the typefaces.
 *
 * @param {readonly string[]} names
 */
export function writeNotices(names) {
  const notices = [...new Set([...names, ...TYPEFACES])].sort().map(readNotice);
  return `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** All notices in one text. Packages are known once the site has been built; before, only the typefaces are. */
export function readLicences() {
  const notes = existsSync(NOTES) ? readdirSync(NOTES) : [];
  return writeNotices(notes.flatMap((file) => JSON.parse(readFileSync(join(NOTES, file), 'utf8'))));
}
