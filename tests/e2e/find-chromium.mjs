/**
 * Finds a Chromium to test in: the one that CHROMIUM_PATH names, one of this machine, the one in the npm package
 * @sparticuz/chromium, or Debian's, which it installs where it may. A candidate counts once it has drawn with WebGL2,
 * because that is what the map needs; a version number proves nothing about missing libraries.
 *
 * Tests prefer the headless shell, the same engine without a browser around it: the same walks take two thirds of the
 * CPU. Times are measured in a browser as readers have it.
 *
 * Usage: node tests/e2e/find-chromium.mjs prints the executable's path, for tools that take one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';

/** @typedef {{ executablePath: string, libraryPath?: string }} Candidate */

/** Debian's name of the headless shell: its package, and the program in it. */
const SHELL = 'chromium-headless-shell';

/** The same pixels on every machine, no traffic of the browser's own, and WebGL2 without a graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Pages are painted by the CPU: through the software GPU the same page takes eight times as long.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text'
];

/**
 * What Playwright starts the candidate with.
 *
 * @param {Candidate} candidate
 */
export function launchOptions({ executablePath, libraryPath }) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (libraryPath !== undefined) env.LD_LIBRARY_PATH = [libraryPath, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath, args: ARGUMENTS, env };
}

/**
 * @param {{ prefersShell?: boolean }} [options]
 * @returns {Promise<Candidate>}
 * @throws {Error} one sentence that says what to install
 */
export async function findChromium({ prefersShell = false } = {}) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts({ executablePath: named })) return { executablePath: named };
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start as a Chromium with WebGL2.`);
  }
  const shells = [() => onPath(SHELL), () => ofDebian(SHELL)];
  const browsers = [systemBrowsers, packagedBrowser, () => ofDebian('chromium')];
  for (const findCandidates of [...(prefersShell ? shells : []), ...browsers]) {
    for await (const candidate of findCandidates()) if (await starts(candidate)) return candidate;
  }
  throw new Error('No Chromium starts on this machine: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
}

/**
 * @param {Candidate} candidate
 * @returns {Promise<boolean>}
 */
async function starts(candidate) {
  if (!existsSync(candidate.executablePath)) return false;
  let browser;
  try {
    browser = await chromium.launch({ ...launchOptions(candidate), timeout: 30_000 });
    const page = await browser.newPage();
    return await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  } catch {
    return false;
  } finally {
    await browser?.close();
  }
}

/**
 * @param {...string} names of programs
 * @returns {Generator<Candidate>}
 */
function* onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) for (const folder of folders) yield { executablePath: join(folder, name) };
}

/** @returns {Generator<Candidate>} */
function* systemBrowsers() {
  yield* onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

  const programs = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
  if (process.platform === 'darwin') {
    for (const program of programs) yield { executablePath: `/Applications/${program}` };
  }
  if (process.platform === 'win32') {
    for (const variable of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']) {
      const folder = process.env[variable];
      if (folder) yield { executablePath: join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe') };
    }
  }
}

/**
 * The browser in the npm package: first with this machine's libraries, then with those that the package brings for
 * machines that lack libnss3, libnspr4 or libexpat1.
 *
 * @returns {AsyncGenerator<Candidate>}
 */
async function* packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const folder = unpackedBrowser();
  if (folder === undefined) return;
  const executablePath = join(folder, 'chromium');
  yield { executablePath };
  yield { executablePath, libraryPath: join(folder, 'al2023', 'lib') };
}

/**
 * Unpacks the browser below node_modules, where no other user can put a program in its place, and where a new
 * installation clears it away. Whoever finishes first moves its copy into place, so that nobody sees half a browser.
 *
 * @returns {string | undefined} the folder
 */
function unpackedBrowser() {
  const require = createRequire(import.meta.url);
  let entry;
  try {
    entry = require.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  const cache = resolve(projectFolder, 'node_modules/.cache');
  const { version } = require(join(entry, '../../../package.json'));
  const folder = join(cache, `sparticuz-chromium-${version}`);
  if (existsSync(folder)) return folder;

  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into TMPDIR, and its libraries only where it believes itself on that service.
  const program = 'import(process.argv[1]).then((module) => module.default.executablePath())';
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program, pathToFileURL(entry).href], {
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit']
  });
  try {
    if (status === 0) renameSync(unfinished, folder);
  } catch {
    // Another process was faster.
  }
  rmSync(unfinished, { recursive: true, force: true });
  return existsSync(folder) ? folder : undefined;
}

/**
 * Installs a package of Debian's whose program has its name.
 *
 * @param {string} name
 * @returns {Generator<Candidate>}
 */
function* ofDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing Chromium (apt-get install ${name}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A machine without a network goes on soon with the browser that it has.
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=0'];
  for (const task of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...patience, ...task], { env, stdio: ['ignore', 'ignore', 2] });
    // A package list that cannot be refreshed may still be recent enough.
    if (status !== 0 && task[0] !== 'update') return;
  }
  yield { executablePath: `/usr/bin/${name}` };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log((await findChromium()).executablePath);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
