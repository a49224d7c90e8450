import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';

const TIME_LIMIT_S = 90;
const MEMORY_LIMIT_MB = 2000;
const SAMPLE_INTERVAL_MS = 200;

const vite = resolve(projectFolder, 'node_modules/vite/bin/vite.js');

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
function build(): Promise<{ seconds: number; peakMb: number }> {
  rmSync(resolve(projectFolder, 'build'), { recursive: true, force: true });
  const started = performance.now();
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
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
      else fail(new Error(`vite build ended with exit code ${String(code)}.`));
    });
  });
}

/** How many data files the build offers for download. */
function countDataFiles(): number {
  const checksums = readFileSync(resolve(projectFolder, 'build/data/v1/checksums.txt'), 'utf8');
  return checksums.trim().split('\n').length;
}

export default {
  name: 'Build: all pages and all data files, from scratch',
  run: async () => {
    const { seconds, peakMb } = await build();
    return [
      { measure: 'time', value: seconds, unit: 's', limit: TIME_LIMIT_S },
      { measure: 'memory of all its processes, peak', value: peakMb, unit: 'MB', limit: MEMORY_LIMIT_MB },
      { measure: 'data files', value: countDataFiles(), unit: '' }
    ];
  }
};
