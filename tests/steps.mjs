import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { BUILD, projectFolder, toolScript } from '../src/cli/tooling/ensure-installed.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed cases
 * @property {number} failed cases
 * @property {number} tests that the cases are of
 * @property {readonly string[]} [faults] a line for each case that failed, or that passed only when tried again
 */

/**
 * A step runs commands one after the other until one fails. It counts as one test, unless `count` reads the number of
 * its tests from the report that its command writes.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => string[][]} commands for each the script, relative to the project, and its arguments
 * @property {string} [needs] the step whose result this one tests
 * @property {(report: any) => Count} [count]
 */

/** @param {string} name */
export const reportFile = (name) => resolve(projectFolder, `test-results/${name}.json`);

/**
 * @param {string} name of the step, whose report it writes
 * @param {...string} projects
 */
const vitest = (name, ...projects) => [
  toolScript('vitest', 'vitest'),
  'run',
  ...projects.map((project) => `--project=${project}`),
  '--includeTaskLocation',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile(name)}`
];

/**
 * @param {string} name
 * @param {string | undefined} message of which the first lines say what is wrong
 */
const faultLine = (name, message = '') =>
  `${name}: ${stripVTControlCharacters(message).split('\n').filter(Boolean).slice(0, 6).join(' | ').slice(0, 600)}`;

/** @param {any} report */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const places = testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
    assertionResults.map((/** @type {any} */ { location }) => `${name}:${location?.line}:${location?.column}`)
  );
  const faults = testResults.flatMap((/** @type {any} */ { name, assertionResults, message }) => {
    const failed = assertionResults.filter((/** @type {any} */ { status }) => status === 'failed');
    const lines = failed.map((/** @type {any} */ { fullName, failureMessages }) =>
      faultLine(fullName, failureMessages[0])
    );
    return lines.length === 0 && message ? [faultLine(name, message)] : lines;
  });
  return { passed: numPassedTests, failed: numFailedTests, tests: new Set(places).size, faults };
}

/** @param {any} report */
function countPlaywright({ stats, errors, suites }) {
  /** @param {any} suite @returns {string[]} */
  const placesIn = ({ specs = [], suites: parts = [] }) => [
    ...specs
      .filter((/** @type {any} */ { tests }) => tests.some((/** @type {any} */ { status }) => status !== 'skipped'))
      .map((/** @type {any} */ { file, line, column }) => `${file}:${line}:${column}`),
    ...parts.flatMap(placesIn)
  ];
  /** @param {any} suite @returns {string[]} */
  const faultsIn = ({ specs = [], suites: parts = [] }) => [
    ...specs.flatMap((/** @type {any} */ { file, title, tests }) =>
      tests
        .filter((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky')
        .map((/** @type {any} */ { status, results }) =>
          faultLine(
            `${status === 'flaky' ? 'passed only when tried again, ' : ''}${file}, “${title}”`,
            results.find((/** @type {any} */ { error }) => error)?.error.message
          )
        )
    ),
    ...parts.flatMap(faultsIn)
  ];
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    tests: new Set(suites.flatMap(placesIn)).size,
    faults: [
      ...suites.flatMap(faultsIn),
      ...errors.map((/** @type {any} */ { message }) => faultLine('before any test', message))
    ]
  };
}

/**
 * Steps of one lane run one after the other, the lanes beside each other: what is built is tested while the sources are
 * checked. Both take about as long.
 *
 * @type {readonly (readonly Step[])[]}
 */
export const lanes = [
  [
    {
      name: 'build',
      title: 'Build',
      commands: () => [[BUILD, '--logLevel', 'warn']]
    },
    {
      name: 'pages',
      title: 'Built pages, read without a browser',
      needs: 'build',
      commands: () => [vitest('pages', 'pages')],
      count: countVitest
    },
    {
      name: 'e2e',
      title: 'End to end, in a real Chromium',
      needs: 'build',
      commands: () => [
        [toolScript('@playwright/test', 'playwright'), 'test', '--config', 'tests/e2e', '--reporter=list,json']
      ],
      count: countPlaywright
    },
    {
      name: 'geodata',
      title: 'Geodata rebuilds byte for byte',
      commands: () => [['src/cli/tooling/run-typescript.mjs', 'geodata/build.ts', '--check']]
    }
  ],
  [
    {
      name: 'types',
      title: 'Types',
      commands: () => [
        [toolScript('svelte-check', 'svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings']
      ]
    },
    { name: 'lint', title: 'Lint', commands: () => [[toolScript('eslint', 'eslint'), '.', '--max-warnings', '0']] },
    {
      name: 'format',
      title: 'Format',
      commands: () => [[toolScript('prettier', 'prettier'), '--check', '--log-level', 'warn', '.']]
    },
    {
      name: 'dead-code',
      title: 'Unused files, exports and dependencies',
      commands: () => [
        [toolScript('knip', 'knip')],
        [toolScript('knip', 'knip'), '--production', '--config', 'tests/unused-when-shipped.jsonc']
      ]
    },
    {
      name: 'unit',
      title: 'Unit, property, architecture and data tests',
      commands: () => [vitest('unit', 'unit', 'unit-together')],
      count: countVitest
    }
  ]
];
