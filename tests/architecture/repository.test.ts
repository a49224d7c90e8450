import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { STAND_INS } from '../stand-ins.mjs';

const TOP_LEVEL = [
  '.ci',
  '.git-blame-ignore-revs',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  'LICENSE',
  'LICENSE-DATA.md',
  'README.md',
  'eslint.config.js',
  'geodata',
  'package-lock.json',
  'package.json',
  'src',
  'static',
  'svelte.config.js',
  'tests',
  'tsconfig.json',
  'vite.config.ts'
];

/** Files that are or would be committed; empty in an archive without history. */
const files = existsSync('.git')
  ? execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && existsSync(file))
  : [];

const BINARY = ['.png', '.webp', '.jpg', '.woff2', '.gz', '.zip', '.pmtiles', '.ico'];

const EXPORTED_NAME = /^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

const hasItsOwnWorld = (file: string): boolean => STAND_INS.some((room) => file.startsWith(`${room}/`));

/** The places where a pattern stands, as `file: text`. */
function occurrences(pattern: RegExp, inFiles: readonly string[]): string[] {
  return inFiles
    .filter((file) => !BINARY.includes(extname(file)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([text]) => `${file}: ${text}`));
}

describe.skipIf(files.length === 0)('the files of the project', () => {
  test('the top level holds nothing beyond what everybody looks for there', () => {
    const entries = new Set(files.map((file) => file.replace(/\/.*/, '')));
    expect([...entries].filter((entry) => !TOP_LEVEL.includes(entry))).toEqual([]);
  });

  test('no path of somebody’s machine and no registry is mentioned', () => {
    const machinePath = /(?<![A-Za-z0-9._-])\/(?:work|farm|root|tmp|home|Users)\/[A-Za-z0-9._-]+/g;
    const registryHost = /\bregistry\.[\w-]+\.(?:org|com|net|io|dev)\b/g;
    expect([...occurrences(machinePath, files), ...occurrences(registryHost, files)]).toEqual([]);
  });

  test('no word that takes a side', () => {
    const ours = files.filter((file) => /^(src|geodata)\/|^README\.md$/.test(file));
    expect(occurrences(/liberated|separatist|\bthe ukraine\b/gi, ours)).toEqual([]);
  });

  test('what pages load while they are prerendered has a name that keeps it out of browsers', () => {
    expect(files.filter((file) => /^src\/lib\/pages\/.*\/load-[\w-]+(?<!\.server)\.ts$/.test(file))).toEqual([]);
  });

  test('a source file of more than 300 lines says “Long because …”', () => {
    const long = files
      .filter((file) => /^(src|geodata|tests)\/.*\.(ts|js|mjs|svelte)$/.test(file))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
      .filter(({ text }) => text.split('\n').length > 300 && !/Long because/.test(text));
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test('a test that puts something in the place of what others use has a world of its own', () => {
    const together = files.filter(
      (file) => /^(?:src|tests\/(?:architecture|cli|data))\/.*\.test\.ts$/.test(file) && !hasItsOwnWorld(file)
    );
    const standIn = /\bvi\.(?:do)?(?:mock|spyOn|stub\w+|useFakeTimers|setSystemTime)\(|\bprocess\.chdir\(/gi;
    expect(occurrences(standIn, together)).toEqual([]);
  });

  test('no two modules of src/lib export different things under one name', () => {
    const modules = files.filter((file) => /^src\/lib\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'));
    const modulesByName = new Map<string, Set<string>>();
    for (const file of modules)
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(EXPORTED_NAME))
        modulesByName.set(name, (modulesByName.get(name) ?? new Set()).add(file));
    const shared = [...modulesByName].filter(([, inFiles]) => inFiles.size > 1);
    expect(shared.map(([name, inFiles]) => `${name}: ${[...inFiles].join(', ')}`)).toEqual([]);
  });
});

describe('dependencies', () => {
  test('are pinned to one version', () => {
    const { devDependencies, overrides } = packageJson;
    // An override of what one package needs stands within that package's name.
    const overridden = Object.entries(overrides).flatMap(([name, version]) =>
      typeof version === 'string' ? [[name, version] as const] : Object.entries<string>(version)
    );
    const versions = [...Object.entries<string>(devDependencies), ...overridden];
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('the lockfile names every package’s version and checksum, and no download address', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version?: string; integrity?: string; resolved?: string; inBundle?: boolean }>;
    };
    const faulty = Object.entries(packages).filter(
      ([path, { version, integrity, resolved, inBundle }]) =>
        path !== '' && (resolved !== undefined || version === undefined || (integrity === undefined && !inBundle))
    );
    expect(faulty).toEqual([]);
  });

  test('the lockfile holds the optional packages of every system, or npm ci refuses it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies)
    );
    expect(wanted.filter((name) => !present.has(name))).toEqual([]);
  });

  test('the required Node is stated', () => {
    expect(packageJson.engines.node).toMatch(/^>=\d+\.\d+$/);
  });
});
