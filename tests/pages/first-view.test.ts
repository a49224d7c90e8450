import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FIRST_VIEWS, FIRST_VIEW_LIMITS_KB as LIMITS } from '../first-view';
import { builtFile } from './built-pages';

/** As it comes over the wire: the copy that is served to browsers, where there is one. */
const bytesOf = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => address);

/** What the head of a document asks for, and the scripts that start it: no script brings these in later. */
const NAMED =
  /<link(?=[^>]*rel="?(?:stylesheet|modulepreload|preload)\b)[^>]*href="?(?<address>[^">\s]+)|import\("(?<module>[^"]+)"\)/gu;
/** What a script cannot run without. */
const IMPORTED = /(?:from|import)\s*"(?<address>\.[^"]+\.js)"/gu;

/** Files that a page fetches by itself. Those that its scripts ask for once they run are weighed by the benchmark. */
function firstFiles(path: string): string[] {
  const page = builtFile(path);
  const named = [...readFileSync(page, 'utf8').matchAll(NAMED)].map(
    ({ groups }) => groups?.['address'] ?? groups?.['module'] ?? ''
  );
  const files = new Set(named.map((address) => resolve(dirname(page), address)));
  // What is added while this goes on is looked at, too.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const address of matches(readFileSync(file, 'utf8'), IMPORTED)) files.add(resolve(dirname(file), address));
  }
  return [...files];
}

it.each(FIRST_VIEWS)('/%s is light before the reader does anything', (path) => {
  const files = firstFiles(path);
  const kB = (some: readonly string[]) => some.reduce((sum, file) => sum + bytesOf(file), 0) / 1000;
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(kB(scripts)).toBeLessThanOrEqual(LIMITS.script);
  expect(kB([builtFile(path), ...files])).toBeLessThanOrEqual(LIMITS.whole);
});
