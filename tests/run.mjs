/**
 * Installs what is missing and runs every check of the project; the last line is `N passed, N failed`.
 *
 * Of what every version, size and language multiply to, a run draws a share that its seed chooses; the seed is printed,
 * and another day has another one.
 *
 * Usage: npm test [-- --only unit,e2e] [-- --all | --seed N]
 *   --only   some steps instead of all
 *   --all    the whole product instead of a share of it
 *   --seed   the share of an earlier run
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import util from 'node:util';
import { ensureInstalled, giveUp, projectFolder, runTool } from '../src/cli/tooling/ensure-installed.mjs';
import { lanes, reportFile } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').Count} Count */

const DAY_MS = 86_400_000;

const { only, all, seed } = readOptions();
const chosen = lanes.map((steps) => steps.filter(({ name }) => only?.includes(name) ?? true));
const isAlone = chosen.flat().length === 1;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isStopped = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    isStopped = true;
    for (const child of running) child.kill(signal);
  });
}

ensureInstalled();
// Once for all: steps that run beside each other would write the same files.
runTool('@sveltejs/kit', 'svelte-kit', ['sync']);
mkdirSync(resolve(reportFile('unit'), '..'), { recursive: true });
console.log(all ? 'Everything is drawn.' : `A share of all is drawn: --seed ${seed}.`);

/** @type {Count} */
const total = { passed: 0, failed: 0, tests: 0 };
/** @type {Step[]} */
const failedSteps = [];
/** @type {string[]} */
const faults = [];
await Promise.all(chosen.map(runLane));

console.log();
// Again at the end: who reads only the last lines of a run learns what to look at.
for (const fault of faults) console.log(fault);
const again = all ? ' --all' : ` --seed ${seed}`;
for (const { name, title } of failedSteps) console.log(`Failed: ${title} (npm test -- --only ${name}${again})`);
console.log(`${total.tests} tests over ${total.passed + total.failed} cases`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || isStopped ? 1 : 0;

/** @param {readonly Step[]} steps */
async function runLane(steps) {
  for (const step of steps) {
    if (isStopped) return;
    if (failedSteps.some(({ name }) => name === step.needs))
      console.log(`\n=== ${step.title}: not without ${step.needs}`);
    else await report(step);
  }
}

/**
 * Runs a step and prints what it wrote in one piece, so that steps beside it stay apart; alone it writes as it goes.
 *
 * @param {Step} step
 */
async function report(step) {
  const title = `\n=== ${step.title} (${step.name})`;
  console.log(isAlone ? title : `    ${step.name} …`);
  const started = performance.now();
  const { written, ...count } = await run(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!isAlone) console.log(`${title}\n${written.trimEnd()}`);
  console.log(`--- ${step.name}: ${count.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.tests += count.tests;
  if (count.failed > 0) failedSteps.push(step);
  faults.push(...(count.faults ?? []).map((fault) => `${step.name}: ${fault}`));
}

/**
 * @param {Step} step
 * @returns {Promise<Count & { written: string }>}
 */
async function run({ name, commands, count }) {
  rmSync(reportFile(name), { force: true });
  let written = '';
  let hasSucceeded = true;
  for (const command of commands()) {
    if (hasSucceeded) hasSucceeded = (await runCommand(command, (text) => (written += text))) === 0;
  }
  const one = { written, passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1, tests: 1 };
  if (count === undefined) return one;
  if (!existsSync(reportFile(name))) return { ...one, passed: 0, failed: 1 };
  const counted = count(JSON.parse(readFileSync(reportFile(name), 'utf8')));
  // A tool may fail without a failing test, for example where a test file cannot be loaded or none is found.
  return { written, ...counted, failed: counted.failed || one.failed };
}

/**
 * @param {string[]} command
 * @param {(text: string) => void} write
 * @returns {Promise<number>} the exit code
 */
function runCommand([script = '', ...commandArguments], write) {
  const child = spawn(process.execPath, [resolve(projectFolder, script), ...commandArguments], {
    cwd: projectFolder,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      TEST_SHARE: all ? 'all' : String(seed),
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('e2e')
    }
  });
  running.add(child);
  child.stdout?.setEncoding('utf8').on('data', write);
  child.stderr?.setEncoding('utf8').on('data', write);
  return new Promise((settle) => {
    child.on('close', (code, signal) => {
      running.delete(child);
      if (signal !== null) write(`Ended by ${signal}, before it could report.\n`);
      settle(code ?? 1);
    });
  });
}

/** @returns {{ only: string[] | undefined, all: boolean, seed: number }} */
function readOptions() {
  const names = lanes.flat().map(({ name }) => name);
  try {
    const { values } = util.parseArgs({
      options: { only: { type: 'string' }, all: { type: 'boolean', default: false }, seed: { type: 'string' } }
    });
    const steps = values.only?.split(',');
    const unknown = steps?.find((name) => !names.includes(name));
    if (unknown !== undefined) giveUp(`There is no step ${unknown}: --only takes some of ${names.join(', ')}.`, 2);
    // The day, so that runs of one day draw the same.
    const share = values.seed === undefined ? Math.floor(Date.now() / DAY_MS) : Number(values.seed);
    if (!Number.isSafeInteger(share) || share < 0) giveUp(`${values.seed} is no seed: a seed is a whole number.`, 2);
    return { only: steps, all: values.all, seed: share };
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error), 2);
  }
}
