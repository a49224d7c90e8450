import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Specifiers of everything that a module imports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const scripts = file.endsWith('.svelte') ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)] : [['', text]];
  return scripts.flatMap(([, script = '']) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName)
  );
}

/** The module of the project that a specifier names; nothing for a package. */
function resolveImport(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*/, '').replace(/^\$lib\//, 'src/lib/');
  if (!path.startsWith('src/') && !path.startsWith('.')) return undefined;
  const target = path.startsWith('.') ? join(dirname(file), path) : path;
  return ['', '.ts', '.js']
    .map((ending) => target + ending)
    .find((name) => existsSync(name) && statSync(name).isFile());
}

/** The nodes of circles: what is left when those that lead nowhere, and those that nothing leads to, are taken away. */
function inCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Set(graph.keys());
  let before;
  do {
    before = left.size;
    const reached = new Set([...left].flatMap((node) => graph.get(node) ?? []));
    for (const node of left) {
      const leadsOn = graph.get(node)?.some((next) => left.has(next));
      if (leadsOn !== true || !reached.has(node)) left.delete(node);
    }
  } while (left.size < before);
  return [...left].sort();
}

test('a circle is found, and what only leads to one is no part of it', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: ['b'], d: ['e'], e: [] };
  expect(inCircles(new Map(Object.entries(graph)))).toEqual(['b', 'c']);
});

test('no module imports itself by way of others, not even for a type', () => {
  const files = ['src', 'geodata', 'tests']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((name) => /\.(ts|js|mjs|svelte)$/.test(name) && statSync(name).isFile());
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file).flatMap((specifier) => {
        const target = resolveImport(file, specifier);
        return target === undefined || target === file ? [] : [target];
      })
    ])
  );
  const imports = [...graph.values()].flat().length;
  expect(imports).toBeGreaterThan(files.length);
  expect(inCircles(graph)).toEqual([]);
});
