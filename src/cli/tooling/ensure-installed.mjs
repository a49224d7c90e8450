/**
 * Makes a fresh clone runnable: every command calls this before it imports a dependency, so that no command needs
 * an installation beforehand. This module and those that import it statically use nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: commands work from wherever they are called. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** The program that builds the site, relative to the project. */
export const BUILD = 'src/cli/tooling/build.mjs';

/**
 * @param {string} file relative to the project
 * @returns {any}
 */
function readJson(file) {
  return JSON.parse(readFileSync(resolve(projectFolder, file), 'utf8'));
}

/**
 * Ends the command with one sentence instead of a stack trace.
 *
 * @param {string} sentence
 * @param {number} [exitCode]
 * @returns {never}
 */
export function giveUp(sentence, exitCode = 1) {
  console.error(sentence);
  process.exit(exitCode);
}

/** Runs before anything else of a command, because an older Node fails with messages that do not name the reason. */
function requireNode() {
  /** @type {string} */
  const required = readJson('package.json').engines.node.replace('>=', '');
  const [major = 0, minor = 0] = required.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (hasMajor < major || (hasMajor === major && hasMinor < minor)) {
    giveUp(`Peace Plan Atlas needs Node.js ${required} or newer; this is ${process.versions.node}.`);
  }
}

requireNode();

/**
 * Whether `node_modules` holds what package-lock.json names. npm writes node_modules/.package-lock.json when an
 * installation is complete; it leaves out optional packages made for other systems.
 */
function isInstalled() {
  if (!existsSync(resolve(projectFolder, 'node_modules/.package-lock.json'))) return false;
  /** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */
  /** @type {Packages} */
  const wanted = readJson('package-lock.json').packages;
  /** @type {Packages} */
  const installed = readJson('node_modules/.package-lock.json').packages;
  const missing = Object.entries(wanted).some(([path, { version, integrity, optional }]) => {
    if (path === '') return false;
    const found = installed[path];
    return found === undefined ? !optional : found.version !== version || found.integrity !== integrity;
  });
  return !missing && Object.keys(installed).every((path) => path in wanted);
}

/** Installs what is missing. Only standard error is written to, so that output on standard output stays readable. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing the dependencies (npm ci) …');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm run` the npm that is running is known; a shell is what finds npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  const [command, commandArguments] = npm ? [process.execPath, [npm, ...options]] : ['npm', options];
  const { status } = spawnSync(command, commandArguments, {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32'
  });
  if (status !== 0) {
    giveUp('The dependencies could not be installed: npm ci failed; is the npm registry within reach?');
  }
}

/**
 * tsconfig.json extends a file that SvelteKit generates; a fresh clone does not have it yet, and Vite reads
 * tsconfig.json for every TypeScript module.
 */
export function ensureSynced() {
  if (existsSync(resolve(projectFolder, '.svelte-kit/tsconfig.json'))) return;
  runTool('@sveltejs/kit', 'svelte-kit', ['sync'], { stdio: ['ignore', 2, 2] });
}

/**
 * The script behind a command of an installed package, relative to the project.
 *
 * @param {string} packageName
 * @param {string} command
 * @returns {string}
 */
export function toolScript(packageName, command) {
  const { bin } = readJson(`node_modules/${packageName}/package.json`);
  return `node_modules/${packageName}/${typeof bin === 'string' ? bin : bin[command]}`;
}

/**
 * Runs the command of an installed package with this Node, and returns its exit code.
 *
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number}
 */
export function runTool(packageName, command, commandArguments, options) {
  return runProgram(toolScript(packageName, command), commandArguments, options);
}

/**
 * Runs a program of the project with this Node, in the project's folder, and returns its exit code.
 *
 * @param {string} script relative to the project
 * @param {string[]} programArguments
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number}
 */
export function runProgram(script, programArguments, options = {}) {
  const { status } = spawnSync(process.execPath, [resolve(projectFolder, script), ...programArguments], {
    cwd: projectFolder,
    stdio: 'inherit',
    ...options
  });
  return status ?? 1;
}
