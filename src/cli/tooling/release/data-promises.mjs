/**
 * What the published data promise to those who build on them: addresses, ids, columns, fields and codes, one a line. What
 * an earlier release promised and a later one does not is a breaking change. What counts as one is told in the changelog.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the data in the built site. */
const DATA = 'data/v1';

/** Name of the record in the folder of a frozen release. */
export const PROMISES = 'data-promises.txt';

/** @typedef {{ name: string, type?: string, constraints?: { enum?: unknown[] } }} Column */

/**
 * Addresses; of a version's files on a line their form alone, as those on the nearest line give way to a nearer one.
 *
 * @param {Readonly<Record<string, { get: { parameters?: { name: string, schema: { enum?: string[] } }[], 'x-files'?: string[] } }>>} paths of the index
 */
const promiseAddresses = (paths) =>
  Object.entries(paths).flatMap(([template, { get }]) => {
    const ids = (get.parameters ?? []).flatMap(({ name, schema }) =>
      name === 'version' ? (schema.enum ?? []).map((id) => `version ${id}`) : []
    );
    const files = get['x-files'] ?? [];
    const isOfLine = template.includes('{version}') && template.includes('{date}');
    return [...ids, ...(isOfLine || files.length === 0 ? [template.slice(1)] : files).map((file) => `address ${file}`)];
  });

/** @param {string} file @param {readonly Column[]} columns */
const promiseColumns = (file, columns) =>
  columns.flatMap(({ name, type = 'any', constraints }) => [
    `column ${name} (${type}) in ${file}`,
    ...(constraints?.enum ?? []).map((code) => `code ${String(code)} of column ${name} in ${file}`)
  ]);

/**
 * Fields of a file that others write too: what could be left out must stay so.
 *
 * @param {string} file
 * @param {any} schema
 * @param {string} path
 * @returns {string[]}
 */
function promiseFields(file, schema, path = '') {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap((part) => promiseFields(file, part, path));
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'enum' || key === 'const')
      return [value].flat().map((code) => `code ${String(code)} of ${path || 'a field'} in ${file}`);
    if ((key !== 'properties' && key !== '$defs') || value === null) return promiseFields(file, value, path);
    const required = key === 'properties' ? (schema.required ?? []) : Object.keys(value);
    return Object.entries(value).flatMap(([name, field]) => {
      const below = path === '' ? name : `${path}.${name}`;
      return [
        `field ${below} in ${file}`,
        ...(required.includes(name) ? [] : [`field ${below} in ${file} may be left out`]),
        ...promiseFields(file, field, below)
      ];
    });
  });
}

/**
 * Names in the first line of a table; the separator is a comma or a semicolon, and no name has one.
 *
 * @param {string} file
 * @param {string} text
 */
const promiseFirstLine = (file, text) =>
  (text.split(/\r?\n/u, 1)[0] ?? '')
    .replace(/^\uFEFF/u, '')
    .split(/[,;]/u)
    .map((name) => `column ${name.replaceAll('"', '')} in ${file}`);

/**
 * Properties of shapes, by the form of their files' addresses.
 *
 * @param {string} file
 * @param {{ features: { properties: object | null }[] }} collection
 */
function promiseProperties(file, { features }) {
  const form = file.startsWith('faces') ? 'faces/{date}.geojson' : '{version}/{date}.geojson';
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].map((name) => `property ${name} in ${form}`);
}

/**
 * All that the data of a built site promise, sorted.
 *
 * @param {string} build folder of the site
 * @returns {string[]}
 */
export function readPromises(build) {
  const folder = join(build, DATA);
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const schemas = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
  const told = schemas.flatMap((file) => {
    const schema = read(file);
    return Array.isArray(schema.fields) ? promiseColumns(file, schema.fields) : promiseFields(file, schema);
  });
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => promiseFirstLine(file, readFileSync(join(folder, file), 'utf8')));
  const shapes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.geojson'))
    .flatMap((file) => promiseProperties(file, read(file)));
  return [...new Set([...promiseAddresses(read('index.json').paths), ...told, ...tables, ...shapes])].sort();
}

/**
 * What was promised and is not any more.
 *
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
export const brokenPromises = (before, after) => before.filter((promise) => !after.includes(promise));
