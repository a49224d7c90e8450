import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import { allVersions } from '../../src/lib/plans/catalogue';

const LEAST_PER_SECOND = 3;

/** Seconds that a command takes from the call to its end. */
function timeAtlas(...args: string[]): number {
  const program = [resolve(projectFolder, 'src/cli/tooling/run-typescript.mjs'), 'src/cli/atlas.ts'];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: projectFolder,
    encoding: 'utf8'
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

export default {
  name: 'Command line: every version as a PNG of 1920 × 1080 pixels, in one process, which keeps two cores busy',
  run: () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-render-all-'));
    try {
      // The first command after a change of the project bundles the program, which the next ones take as it is.
      timeAtlas('areas', '--version', 'us-28point-2025-11');
      const seconds = timeAtlas('render', '--all', '--format', 'png', '--jobs', '1', '--out', folder);
      const images = allVersions().length;
      const perSecond = images / seconds;
      return Promise.resolve([
        { measure: 'images', value: images, unit: '' },
        {
          measure: `from call to end, start-up and all, ${String(availableParallelism())} cores`,
          value: seconds,
          unit: 's'
        },
        {
          measure: 'images a second',
          value: perSecond,
          unit: '1/s',
          limit: LEAST_PER_SECOND,
          ok: perSecond >= LEAST_PER_SECOND
        }
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
};
