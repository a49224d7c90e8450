import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Allow the code to be shipped with ours under MIT; those of MPL-2.0 oblige us to name their unchanged source, which licences.txt does. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib'
];

/** Packages that do not say it in their description in the usual way, as their own files have it. */
const AS_FILES_SAY: Readonly<Record<string, string>> = {
  '@mapbox/jsonlint-lines-primitives': 'MIT',
  'pause-stream': 'MIT',
  'png-js': 'MIT'
};

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

/** A package in an import; the project's own modules begin with a dot, `$` or `#`. */
const IMPORTED = /(?:from |import\(|import )'((?:@[\w-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/gu;

/** The packages that the pages, the command line and the package of the engine are made of: code that we pass on. */
const imported = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|svelte)$/u.test(file) && !file.endsWith('.test.ts') && !/tooling/u.test(file))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORTED)].map(([, name = '']) => name))
);

/** Where npm has put what a package needs: within it, or within one of those around it. */
function pathOf(name: string, from: string): string {
  const path = `${from}${from === '' ? '' : '/'}node_modules/${name}`;
  if (path in packages || from === '') return path;
  return pathOf(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/u, ''));
}

const paths = new Set([...imported].map((name) => pathOf(name, '')).filter((path) => path in packages));
for (const path of paths) {
  for (const name of Object.keys(packages[path]?.dependencies ?? {})) paths.add(pathOf(name, path));
}
const shipped = [...paths].map((path) => [path, packages[path] ?? {}] as const);
const nameOf = (path: string) => path.replace(/^.*node_modules\//u, '');

function licenceOf([path, { license }]: (typeof shipped)[number]): string {
  const known = AS_FILES_SAY[nameOf(path)] ?? license;
  if (known !== undefined) return known;
  const file = `${path}/package.json`;
  return existsSync(file) ? ((JSON.parse(readFileSync(file, 'utf8')) as Package).license ?? '') : '';
}

/** Of an expression of licences one is enough, unless all hold. */
function isAllowed(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/gu, '').split(' AND ');
  return parts.every((part) => part.split(' OR ').some((one) => ALLOWED.includes(one.trim())));
}

describe('the packages that are shipped', () => {
  test('have licences that allow it', () => {
    const faulty = shipped.filter((entry) => !isAllowed(licenceOf(entry)));
    expect(faulty.map((entry) => `${nameOf(entry[0])}: ${licenceOf(entry)}`)).toEqual([]);
  });

  test('are all of one kind or more that is known', () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.map(([path]) => path)).toContain('node_modules/maplibre-gl');
    expect(isAllowed('GPL-3.0')).toBe(false);
    expect(isAllowed('(MIT AND GPL-3.0)')).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0)')).toBe(true);
  });
});
