/**
 * Installs what is missing and runs every check of the project; the last line is `N passed, N failed`.
 *
 * Usage: npm test [-- --only unit,e2e]
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import util from 'node:util';
import { ensureInstalled, giveUp, projectFolder, runProgram, runTool } from '../src/cli/tooling/ensure-installed.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A step runs tools one after the other until one fails. It counts as one test, unless `counts` says how to read the
 * number of its tests from the report that the tool wrote.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => number} run returns the exit code
 * @property {(report: any) => Count} [counts]
 */

const reportFile = resolve(projectFolder, 'test-results/report.json');

/** @type {Step[]} */
const steps = [
  {
    name: 'types',
    title: 'Types',
    run: () =>
      runTool('@sveltejs/kit', 'svelte-kit', ['sync']) ||
      runTool('svelte-check', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
  },
  { name: 'lint', title: 'Lint', run: () => runTool('eslint', 'eslint', ['.', '--max-warnings', '0']) },
  {
    name: 'format',
    title: 'Format',
    run: () => runTool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'])
  },
  {
    name: 'dead-code',
    title: 'Unused files, exports and dependencies',
    run: () =>
      runTool('knip', 'knip', []) ||
      runTool('knip', 'knip', ['--production', '--config', 'tests/unused-when-shipped.jsonc'])
  },
  {
    name: 'unit',
    title: 'Unit, property, architecture and data tests',
    run: () =>
      runTool('vitest', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]),
    counts: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
  },
  {
    name: 'geodata',
    title: 'Geodata rebuilds byte for byte',
    run: () => runProgram('src/cli/tooling/run-typescript.mjs', ['geodata/build.ts', '--check'])
  },
  { name: 'build', title: 'Build', run: () => runTool('vite', 'vite', ['build', '--logLevel', 'warn']) },
  {
    name: 'e2e',
    title: 'End to end, in a real Chromium',
    run: () =>
      runTool('@playwright/test', 'playwright', ['test', '--config', 'tests/e2e', '--reporter=list,json'], {
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }
      }),
    counts: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length
    })
  }
];

const chosen = chooseSteps();
ensureInstalled();

/** @type {Count} */
const total = { passed: 0, failed: 0 };
const failedSteps = [];
for (const step of chosen) {
  console.log(`\n=== ${step.title} (${step.name})`);
  const started = performance.now();
  const { passed, failed } = runStep(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`--- ${step.name}: ${failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
}

console.log();
for (const { name, title } of failedSteps) console.log(`Failed: ${title} (npm test -- --only ${name})`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {Step} step
 * @returns {Count}
 */
function runStep(step) {
  mkdirSync(resolve(reportFile, '..'), { recursive: true });
  rmSync(reportFile, { force: true });
  const succeeded = step.run() === 0;
  if (step.counts === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = existsSync(reportFile)
    ? step.counts(JSON.parse(readFileSync(reportFile, 'utf8')))
    : { passed: 0, failed: 0 };
  // A tool may fail without a failing test, for example where a test file cannot be loaded or none is found.
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** @returns {Step[]} */
function chooseSteps() {
  const names = steps.map(({ name }) => name);
  try {
    const { values } = util.parseArgs({ options: { only: { type: 'string' } } });
    if (values.only === undefined) return steps;
    const only = values.only.split(',');
    const unknown = only.find((name) => !names.includes(name));
    if (unknown === undefined) return steps.filter(({ name }) => only.includes(name));
    return giveUp(`There is no step ${unknown}: --only takes some of ${names.join(', ')}.`, 2);
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error), 2);
  }
}
