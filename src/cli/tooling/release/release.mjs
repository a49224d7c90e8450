/**
 * Makes a release: version, frozen copy with checksums, and the site that holds it.
 *
 * Usage: npm run release -- 0.2.0
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled, giveUp, projectFolder, runTool } from '../ensure-installed.mjs';
import { freezeRelease, STORE } from './freeze.mjs';

const CHANGELOG = '.github/CHANGELOG.md';
const [number = ''] = process.argv.slice(2);
const inProject = (/** @type {string} */ path) => resolve(projectFolder, path);
const read = (/** @type {string} */ path) => readFileSync(inProject(path), 'utf8');

if (!/^\d+\.\d+\.\d+$/u.test(number)) giveUp('Name the release by three numbers: npm run release -- 0.2.0', 2);
if (!read(CHANGELOG).includes(`\n## ${number} `)) {
  giveUp(`${CHANGELOG} says nothing of ${number}: write a section “## ${number} – date” first.`, 2);
}
if (execFileSync('git', ['status', '--porcelain'], { cwd: projectFolder, encoding: 'utf8' }) !== '') {
  giveUp('There are changes that are not committed: a release is made of a commit.', 2);
}
ensureInstalled();

/** @param {string} release */
function build(release) {
  process.env.ATLAS_RELEASE = release;
  if (runTool('vite', 'vite', ['build', '--logLevel', 'warn']) !== 0) {
    giveUp('The site could not be built: the messages above say why.');
  }
}

build(number);
const checksums = await freezeRelease(inProject('build'), inProject(STORE), number).catch((error) =>
  giveUp(error.message, 2)
);
// The lockfile begins with the same two lines.
for (const file of ['package.json', 'package-lock.json']) {
  writeFileSync(
    inProject(file),
    read(file)
      .replace(/"version": "[^"]+"/u, `"version": "${number}"`)
      .replace(/("name": "peace-plan-atlas",\n {6}"version": )"[^"]+"/u, `$1"${number}"`)
  );
}
build('');
console.log(`Release ${number}: ${String(checksums.split('\n').length - 1)} files in ${STORE}/${number}/, and in build/v/${number}/.
Keep ${STORE}/ with the site: every later build takes its releases from there.
Commit the new version, tag it v${number}, put build/ online.`);
