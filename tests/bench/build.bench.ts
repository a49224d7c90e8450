import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILD, projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import { copyWithDates } from './more-dates';

/** On two quiet cores. */
const TIME_LIMIT_S = 60;
const MEMORY_LIMIT_MB = 1200;
/** Without compressed copies. */
const SIZE_LIMIT_MB = 120;
/** What about thirty more lines of contact may add. */
const GROWTH_LIMIT_PERCENT = 15;
const DATES_TO_COME = 40;
const SAMPLE_INTERVAL_MS = 200;

/** Memory (MB) that a process and all it has started hold at the moment, shared pages counted once per process. */
function residentMb(root: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const family = new Set([root]);
  // A child may be listed before its parent: repeated until none joins.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [pid = 0, parent = 0] of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.reduce((sum, [pid = 0, , rssKb = 0]) => sum + (family.has(pid) ? (rssKb * 1024) / 1e6 : 0), 0);
}

/** Builds the site from scratch; SvelteKit prerenders in a process of its own, so the whole family is watched. */
function build(folder: string): Promise<{ seconds: number; peakMb: number }> {
  rmSync(resolve(folder, 'build'), { recursive: true, force: true });
  const started = performance.now();
  const child = spawn(process.execPath, [resolve(folder, BUILD), '--logLevel', 'warn'], {
    cwd: folder,
    // The loader of this very program has set it to development, which Vite would keep to.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit']
  });
  let peakMb = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) peakMb = Math.max(peakMb, residentMb(child.pid));
  }, SAMPLE_INTERVAL_MS);
  return new Promise((succeed, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) succeed({ seconds: (performance.now() - started) / 1000, peakMb });
      else fail(new Error(`The build ended with exit code ${String(code)}.`));
    });
  });
}

/** What a built site weighs (MB), without the copies that hosts send compressed. */
function weighSite(folder: string): number {
  const files = readdirSync(resolve(folder, 'build'), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && !/\.(?:br|gz)$/u.test(file.name))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size / 1e6, 0);
}

/** What the site costs with the lines of contact that are to come. */
async function buildWithDates(): Promise<{ seconds: number; sizeMb: number }> {
  const folder = copyWithDates(DATES_TO_COME);
  try {
    const { seconds } = await build(folder);
    return { seconds, sizeMb: weighSite(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const growthPercent = (before: number, after: number): number => (after / before - 1) * 100;

/** How many data files the build offers for download. */
function countDataFiles(): number {
  const checksums = readFileSync(resolve(projectFolder, 'build/data/v1/checksums.txt'), 'utf8');
  return checksums.trim().split('\n').length;
}

export default {
  name: 'Build: all pages and all data files, from scratch',
  run: async () => {
    const { seconds, peakMb } = await build(projectFolder);
    const sizeMb = weighSite(projectFolder);
    const later = await buildWithDates();
    const [slower, larger] = [growthPercent(seconds, later.seconds), growthPercent(sizeMb, later.sizeMb)];
    const withDates = `with ${String(DATES_TO_COME)} lines of contact`;
    return [
      { measure: 'time', value: seconds, unit: 's', limit: TIME_LIMIT_S },
      { measure: 'memory of all its processes, peak', value: peakMb, unit: 'MB', limit: MEMORY_LIMIT_MB },
      { measure: 'size without compressed copies', value: sizeMb, unit: 'MB', limit: SIZE_LIMIT_MB },
      { measure: `time added ${withDates}`, value: slower, unit: '%', limit: GROWTH_LIMIT_PERCENT },
      { measure: `size added ${withDates}`, value: larger, unit: '%', limit: GROWTH_LIMIT_PERCENT },
      { measure: 'data files', value: countDataFiles(), unit: '' }
    ];
  }
};
