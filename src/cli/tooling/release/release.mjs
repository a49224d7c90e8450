/**
 * Makes a release: version, changelog, frozen copy with checksums, and the site that holds it.
 *
 * Usage: npm run release -- 0.2.0
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILD, ensureInstalled, giveUp, projectFolder, runProgram } from '../ensure-installed.mjs';
import { brokenPromises, PROMISES, readPromises } from './data-promises.mjs';
import { freezeRelease, listStored, STORE } from './freeze.mjs';
import { CHANGELOG, CHANGES, faultOfData, faultOfRelease, nameInChangelog, withVersion } from './prepare.mjs';

const VERSIONED = ['package.json', 'package-lock.json'];
const [number = ''] = process.argv.slice(2);
const inProject = (/** @type {string} */ path) => resolve(projectFolder, path);
const read = (/** @type {string} */ path) => readFileSync(inProject(path), 'utf8');
const stored = listStored(inProject(STORE));

const fault = faultOfRelease({
  number,
  stored,
  version: JSON.parse(read('package.json')).version,
  changelog: read(CHANGELOG),
  changes: read(CHANGES)
});
if (fault !== undefined) giveUp(fault, 2);
const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: projectFolder, encoding: 'utf8' });
if (status !== 0)
  giveUp('Git does not answer here: a release is made of a commit, so it needs a clone of the project.', 2);
if (stdout !== '') giveUp('There are changes that are not committed: a release is made of a commit.', 2);
ensureInstalled();

/** @param {string} release @param {string} state what a failure leaves behind */
function build(release, state) {
  process.env.ATLAS_RELEASE = release;
  if (runProgram(BUILD, ['--logLevel', 'warn']) !== 0) {
    giveUp(`The site could not be built: the messages above say why. ${state}`);
  }
}

build(number, `Nothing is released as ${number}.`);
const promises = readPromises(inProject('build'));
const before = stored.at(-1) ?? '';
const told = join(inProject(STORE), before, PROMISES);
const earlier = before !== '' && existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : [];
const faultInData = faultOfData(number, before, brokenPromises(earlier, promises));
if (faultInData !== undefined) giveUp(faultInData, 2);

const checksums = await freezeRelease(inProject('build'), inProject(STORE), number, {
  [PROMISES]: `${promises.join('\n')}\n`
}).catch((error) => giveUp(error.message, 2));
for (const file of VERSIONED) writeFileSync(inProject(file), withVersion(read(file), number));
writeFileSync(inProject(CHANGELOG), nameInChangelog(read(CHANGELOG), number, new Date()));
build('', `Release ${number} itself is made: mend the site, and run npm run build.`);
console.log(`Release ${number}: ${String(checksums.split('\n').length - 1)} files in ${STORE}/${number}/, and in build/v/${number}/.
Keep ${STORE}/ with the site: every later build takes its releases from there.
Commit the new version and the changelog, tag it v${number}, put build/ online.`);
