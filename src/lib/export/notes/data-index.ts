import type { Licence } from './licences';

/** A file as an index lists it. */
export interface IndexedFile {
  /** Relative to the index. */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly licences: readonly Licence[];
  /** Path of the schema of a table. */
  readonly schema?: string;
}

/** Files whose addresses differ in a version or a day alone. */
export interface IndexedPath {
  /** With `{version}` and `{date}` in their places. */
  readonly template: string;
  readonly files: readonly IndexedFile[];
}

const DATE = /\d{4}-\d{2}-\d{2}/u;
const VERSION = '{version}';
const LINE_DATE = '{date}';

/** The address of a file with the version and the day taken out. */
export function templateOf(path: string, versions: readonly string[]): string {
  return path
    .split('/')
    .map((part) => {
      const id = versions.find((version) => part === version || part === `${version}.json`);
      return id === undefined ? part.replace(DATE, LINE_DATE) : part.replace(id, VERSION);
    })
    .join('/');
}

/** Files by what their addresses have in common, in their order. */
export function groupPaths(files: readonly IndexedFile[], versions: readonly string[]): IndexedPath[] {
  const groups = new Map<string, IndexedFile[]>();
  for (const file of files) {
    const template = templateOf(file.path, versions);
    groups.set(template, [...(groups.get(template) ?? []), file]);
  }
  return [...groups].map(([template, members]) => ({ template, files: members }));
}

/** The values that a part of an address takes in some files. */
function valuesOf({ template, files }: IndexedPath, name: string): string[] {
  const pattern = template
    .replace(/[.*+?^$()|[\]\\]/gu, '\\$&')
    .replaceAll(VERSION, name === VERSION ? '([^/]+?)' : '[^/]+?')
    .replaceAll(LINE_DATE, name === LINE_DATE ? `(${DATE.source})` : DATE.source);
  const found = files.flatMap(({ path }) => new RegExp(`^${pattern}$`, 'u').exec(path)?.[1] ?? []);
  return [...new Set(found)];
}

/** What a body is: a table's schema is beside it, a version's as well. */
function schemaOf({ mediaType, schema, path }: IndexedFile) {
  if (path.endsWith('/plan-version.json')) return { $ref: 'plan-version.schema.json' };
  const type = mediaType.endsWith('json') ? {} : { type: 'string' };
  return schema === undefined ? type : { ...type, externalDocs: { url: schema } };
}

function describePath(group: IndexedPath, summary: string) {
  const [first] = group.files;
  if (first === undefined) return {};
  const parameters = [
    [VERSION, 'Id of a plan version'],
    [LINE_DATE, 'Day of the line of contact']
  ].flatMap(([name = '', description = '']) =>
    group.template.includes(name)
      ? [
          {
            ...{ name: name.slice(1, -1), in: 'path', required: true, description },
            schema: { type: 'string', enum: valuesOf(group, name) }
          }
        ]
      : []
  );
  const licences = [...new Set(group.files.flatMap((file) => file.licences.map(({ id }) => id)))];
  return {
    get: {
      operationId: group.template.replace(/[^A-Za-z0-9]+/gu, '_').replace(/^_|_$/gu, ''),
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: summary, content: { [first.mediaType]: { schema: schemaOf(first) } } },
        404: { description: 'There is no such file.' }
      },
      'x-licences': licences,
      // Not every version has a file of every day: these are those that there are.
      ...(parameters.length > 0 && { 'x-files': group.files.map(({ path }) => path) })
    }
  };
}

/** What an index says of itself. */
export interface IndexTexts {
  readonly title: string;
  readonly description: string;
  /** What is at an address. */
  readonly summaryOf: (group: IndexedPath) => string;
}

/**
 * The files in the form of an interface (OpenAPI 3.1), for programs that read such: nothing is computed, every address is
 * a file.
 */
export function describeInterface(groups: readonly IndexedPath[], { title, description, summaryOf }: IndexTexts) {
  return {
    openapi: '3.1.0',
    info: { title, version: '1', description, license: { name: 'By file, see x-licences', url: 'LICENSES.txt' } },
    servers: [{ url: './' }],
    paths: Object.fromEntries(groups.map((group) => [`/${group.template}`, describePath(group, summaryOf(group))]))
  };
}
