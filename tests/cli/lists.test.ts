import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { allVersions } from '../../src/lib/plans/catalogue';
import { runMain } from './run-main';

test('versions are listed with id, date and title', async () => {
  const { exitCode, out } = await runMain(['versions']);
  expect(exitCode).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0])
  ).toEqual(allVersions().map(({ id }) => id));
});

test('formats are listed with their endings', async () => {
  const { exitCode, out } = await runMain(['formats']);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^shapefile\t\.shp\.zip\t/mu);
  expect(out).toMatch(/^press-pack\t\.zip\t/mu);
});

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%j tells every command', async (args) => {
    const { exitCode, out, err } = await runMain(args);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const command of ['versions', 'formats', 'areas', 'compare', 'render'])
      expect(out).toContain(`\n  ${command}`);
  });

  test('of a command tells of that alone', async () => {
    const { exitCode, out } = await runMain(['areas', '--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('areas --version ID');
    expect(out).not.toContain('render');
  });
});

test('a near miss of an id names the right one first', async () => {
  const { exitCode, err } = await runMain(['areas', '--version', 'us28']);
  expect(exitCode).toBe(2);
  expect(err).toMatch(/“us28”; near it is “us-28point-2025-11”/u);
});

test('a reader that has read enough is no fault', () => {
  const atlas = `"${process.execPath}" src/cli/tooling/run-typescript.mjs src/cli/atlas.ts`;
  const many = `${atlas} render --version us-28point-2025-11 --format geojson --out - | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', many], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toHaveLength(10);
});
