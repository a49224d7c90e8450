import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areas } from '../../src/cli/commands/areas';
import { faultOfPacking, mayTravel } from '../../src/cli/tooling/package/file-list.mjs';
import { isInTurn } from '../data/share';

const VERSION = 'us-28point-2025-11';
const INSTALLED = 'node_modules/peace-plan-atlas';
/** Packing bundles the engine first. */
const PATIENCE_MS = 300_000;

let folder = '';
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
/** npm as a person has it, not as `npm test` has set it up; nothing is asked of a network. */
const npm = (cwd: string, ...args: string[]) => {
  const env = Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name));
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...Object.fromEntries(env), npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' }
  });
};

// It is packed and installed as a person would, which takes a while: every other run has it.
describe.runIf(isInTurn('the package', 2))('the package, installed from its archive in an empty folder', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-package-'));
    const archive = npm('.', 'pack', '--silent', '--pack-destination', folder).trim().split('\n').at(-1) ?? '';
    npm(folder, 'install', `./${archive}`);
  }, PATIENCE_MS);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('prints the areas of the 28-point draft in three lines of code', () => {
    const code = `import { derivePartition, planVersion, territoryOn, usualLineDate } from 'peace-plan-atlas';
const version = planVersion('${VERSION}');
for (const { id, areaKm2 } of derivePartition(version, territoryOn(usualLineDate(version))).zones) console.log(id, areaKm2);`;
    expect(code.split('\n')).toHaveLength(3);
    writeFileSync(join(folder, 'areas.mjs'), code);
    const told = node('areas.mjs').trim().split('\n');
    const { zones } = JSON.parse(areas(['--version', VERSION])) as { zones: { zone: string; areaKm2: number }[] };
    expect(told.map((line) => line.split(' ')[0])).toEqual(zones.map(({ zone }) => zone));
    told.forEach((line, index) => {
      expect(Number(line.split(' ')[1])).toBeCloseTo(zones[index]?.areaKm2 ?? NaN, 0);
    });
  });

  test('has the command, which prints the same as the project’s and writes files', () => {
    const command = join(INSTALLED, 'package/atlas.js');
    expect(node(command, 'areas', '--version', VERSION)).toBe(areas(['--version', VERSION]));
    expect(readFileSync(join(folder, command), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    for (const [format, beginning] of [
      ['geopackage', 'SQLite format 3'],
      ['pdf', '%PDF'],
      ['svg', '<svg']
    ] as const) {
      node(command, 'render', '--version', VERSION, '--format', format, '--out', `map.${format}`);
      expect(readFileSync(join(folder, `map.${format}`), 'latin1').slice(0, 400)).toContain(beginning);
    }
  });

  test('has types that a strict project reads, without any other package', () => {
    const code = `import { comparePartitions, derivePartition, planVersions, territoryOn } from 'peace-plan-atlas';
const territory = territoryOn('2025-11-20');
const [a, b] = planVersions().map((version) => derivePartition(version, territory));
if (a && b) { const km2: number = comparePartitions(a, b, 'control').changedKm2; km2.toFixed(); }
// @ts-expect-error: a version is no partition
comparePartitions(planVersions()[0], b, 'control');`;
    writeFileSync(join(folder, 'types.mts'), code);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    expect(node(resolve('node_modules/typescript/bin/tsc'), ...options, 'types.mts')).toBe('');
  });

  test('needs no other package and names the licences of what is inside', () => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, INSTALLED, 'package.json'), 'utf8')) as {
      dependencies?: object;
    };
    expect(dependencies).toBeUndefined();
    expect(readFileSync(join(folder, INSTALLED, 'package/licences.txt'), 'utf8')).toMatch(/^pdfkit /mu);
  });
});

describe('the list of what travels', () => {
  const list = mayTravel('.', ['package/engine.js']);

  test('has the geodata that the manifest names, and nothing else of their folder', () => {
    expect(list.has('static/geodata/territory/2025-11-20.topo.json')).toBe(true);
    expect(list.has('static/geodata/notes.txt')).toBe(false);
  });

  test('a file that is not on it stops the packing, by name, and so does one that is missing', () => {
    expect(faultOfPacking([...list], list)).toBeUndefined();
    expect(faultOfPacking([...list, 'static/geodata/notes.txt'], list)).toContain('static/geodata/notes.txt');
    expect(faultOfPacking([...list].slice(1), list)).toContain('lack');
  });
});
