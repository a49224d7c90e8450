import { existsSync, readFileSync } from 'node:fs';
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
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
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
    expect(isAllowed('GPL-3.0')).toBe(false);
    expect(isAllowed('(MIT AND GPL-3.0)')).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0)')).toBe(true);
  });
});
