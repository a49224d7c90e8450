/** What must be so before a release is made, and what a release writes into the files that tell of it. */
import { compareNumbers } from './freeze.mjs';

export const CHANGELOG = '.github/CHANGELOG.md';
export const CHANGES = 'src/lib/plans/changes.ts';
const UNRELEASED = '## Not yet released';

/** What stands under a heading of the changelog, up to the next. @param {string} changelog @param {string} heading */
function sectionOf(changelog, heading) {
  const start = changelog.indexOf(`\n${heading}`);
  if (start < 0) return undefined;
  const [, ...lines] = changelog.slice(start + 1).split('\n');
  const end = lines.findIndex((line) => line.startsWith('## '));
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}

/**
 * @typedef {object} Project
 * @property {string} number of the release that is wanted
 * @property {string} version that the project has now
 * @property {readonly string[]} stored numbers of the releases that there are, ascending
 * @property {string} changelog
 * @property {string} changes text of the list from which the page of changes and the feeds are written
 */

/**
 * Why a release cannot be made yet, as a sentence; nothing where it can.
 *
 * @param {Project} project
 * @returns {string | undefined}
 */
export function faultOfRelease({ number, version, stored, changelog, changes }) {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/u.test(number))
    return 'Name the release by three numbers: npm run release -- 0.2.0';
  if (stored.includes(number))
    return `Release ${number} is there already: a release never changes. Choose a new number.`;
  const newest = [version, ...stored].sort(compareNumbers).at(-1) ?? version;
  if (compareNumbers(number, newest) < 0)
    return `${number} stands before ${newest}, which there is: choose a higher number.`;
  const written = sectionOf(changelog, `## ${number} `) ?? sectionOf(changelog, UNRELEASED);
  if (written === undefined || !written.includes('\n- '))
    return `${CHANGELOG} says nothing of ${number}: write what changed under “${UNRELEASED}” first, and commit it.`;
  if (!changes.includes(`number: '${number}'`))
    return `${CHANGES} does not tell readers of ${number}: add { kind: 'release', date, number: '${number}', text } to the list first, and commit it.`;
  return undefined;
}

/**
 * The changelog with what was not yet released under the number of the release.
 *
 * @param {string} changelog
 * @param {string} number
 * @param {Date} day
 */
export function nameInChangelog(changelog, number, day) {
  if (sectionOf(changelog, `## ${number} `) !== undefined) return changelog;
  const told = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return changelog.replace(`\n${UNRELEASED}`, () => `\n## ${number} – ${told}`);
}

/**
 * package.json or the lockfile, which begins with the same two lines, with another version.
 *
 * @param {string} text
 * @param {string} number
 */
export const withVersion = (text, number) =>
  text
    .replace(/"version": "[^"]+"/u, `"version": "${number}"`)
    .replace(/("name": "peace-plan-atlas",\n {6}"version": )"[^"]+"/u, `$1"${number}"`);

/**
 * Why the data of a release cannot go under its number, as a sentence; nothing where they can.
 *
 * @param {string} number
 * @param {string} before number of the release before it
 * @param {readonly string[]} broken promises of that release that are kept no longer
 * @returns {string | undefined}
 */
export function faultOfData(number, before, broken) {
  const first = (/** @type {string} */ given) => Number(given.split('.')[0]);
  if (broken.length === 0 || first(number) > first(before)) return undefined;
  const more = broken.length > 5 ? `, and ${String(broken.length - 5)} more` : '';
  return `The data no longer have what ${before} promised: ${broken.slice(0, 5).join('; ')}${more}. Bring it back, or choose a number whose first part rises: ${String(first(before) + 1)}.0.0.`;
}
