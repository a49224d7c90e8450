/**
 * Installs what is missing, runs every benchmark of this folder and prints what it measured. Ends with an error where
 * a limit is broken.
 *
 * A benchmark is a file NAME.bench.ts; its default export is a `Benchmark`.
 *
 * Usage: npm run bench [-- WORD …] runs those whose file name contains one of the words.
 */
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { loadProgram } from '../../src/cli/tooling/bundle-typescript.mjs';
import { giveUp } from '../../src/cli/tooling/ensure-installed.mjs';

/**
 * One measured value. A row with a limit is kept where the value is not above it, unless `ok` says otherwise.
 *
 * @typedef {{ measure: string, value: number, unit: string, limit?: number, ok?: boolean }} Row
 * @typedef {{ name: string, run: () => Promise<Row[]> }} Benchmark
 */

const words = process.argv.slice(2);
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => file.includes(word))))
  .sort();
if (files.length === 0) giveUp('There is no such benchmark in tests/bench.', 2);

const [cpu] = cpus();
const memoryGiB = Math.round(totalmem() / 2 ** 30);
console.log(`${cpu?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${memoryGiB} GiB, Node ${process.versions.node}`);

let broken = 0;
for (const file of files) {
  /** @type {Benchmark} */
  const benchmark = (await loadProgram(`tests/bench/${file}`)).default;
  const rows = await benchmark.run();
  broken += rows.filter((row) => !isKept(row)).length;
  console.log(`\n${benchmark.name}`);
  printAligned(rows.map(cells));
}
if (broken > 0) giveUp(`\n${broken} ${broken === 1 ? 'limit is' : 'limits are'} broken.`);

/** @param {Row} row */
function isKept({ value, limit, ok }) {
  return ok ?? (limit === undefined || value <= limit);
}

/** @param {Row} row */
function cells(row) {
  const { measure, value, unit, limit } = row;
  const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
  const verdict = isKept(row) ? (limit === undefined ? '' : 'ok') : 'BROKEN';
  return [measure, figures.format(value), unit, limit === undefined ? '' : `limit ${figures.format(limit)}`, verdict];
}

/** @param {string[][]} lines the second cell of each is a number */
function printAligned(lines) {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const aligned = line.map((cell, column) =>
      column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
    );
    console.log(`  ${aligned.join('  ').trimEnd()}`);
  }
}
