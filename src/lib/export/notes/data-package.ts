import type { Credit } from '../../territory/credit';
import type { Column } from '../table/csv-text';
import type { Licence } from './licences';

/** A published file with all that a data package says of it. */
export interface PublishedFile {
  /** Relative to the package. */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly licences: readonly Licence[];
  /** Path of the schema of a table. */
  readonly schema?: string;
}

const field = ([name, { type, isOptional, codes, codeSet, meaning }]: readonly [string, Column]) => ({
  name,
  type,
  description: meaning.en,
  constraints: {
    ...(isOptional === undefined && { required: true }),
    ...(codes !== undefined && { enum: codes }),
    ...(codeSet !== undefined && { pattern: `(${codeSet.join('|')})(\\+(${codeSet.join('|')}))*` })
  }
});

/** A Frictionless table schema of columns in their order; no two rows have the same in all of the key's. */
export function tableSchema(columns: Readonly<Record<string, Column>>, primaryKey: readonly string[]) {
  return { fields: Object.entries(columns).map(field), missingValues: [''], primaryKey };
}

const describeLicence = ({ id, url, title }: Licence) => ({ name: id, path: url, title });

function describeResource({ path, title, mediaType, bytes, sha256, licences, schema }: PublishedFile) {
  return {
    // Names have fewer characters to choose from than paths.
    name: path.toLowerCase().replaceAll('/', '.'),
    path,
    title,
    ...(schema !== undefined && { profile: 'tabular-data-resource', schema, dialect: { lineTerminator: '\n' } }),
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [...new Map(licences.map((licence) => [licence.id, licence])).values()].map(describeLicence)
  };
}

/** The texts of a package that are not in its files. */
export interface PackageTexts {
  readonly title: string;
  readonly description: string;
}

/** A Frictionless data package (https://specs.frictionlessdata.io/data-package/) of published files. */
export function describePackage(
  { title, description }: PackageTexts,
  files: readonly PublishedFile[],
  credits: readonly Credit[]
) {
  const licences = new Map(files.flatMap((file) => file.licences.map((licence) => [licence.id, licence] as const)));
  return {
    profile: 'data-package',
    name: 'peace-plan-atlas',
    title,
    description,
    version: '1',
    keywords: ['Ukraine', 'peace plans', 'line of contact', 'administrative units'],
    contributors: [{ title: 'Peace Plan Atlas', role: 'author' }],
    sources: credits.map(({ text, url }) => ({ title: text.en, path: url })),
    licenses: [...licences.values()].map(describeLicence),
    resources: files.map(describeResource)
  };
}

/** The checksums as `sha256sum --check` reads them. */
export function listChecksums(files: readonly Pick<PublishedFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** Each file with its licences, as an SPDX expression, below what the licences are and what each covers. */
export function listLicences(files: readonly Pick<PublishedFile, 'path' | 'licences'>[]): string {
  const licences = new Map(files.flatMap((file) => file.licences.map((licence) => [licence.id, licence] as const)));
  return [
    'Where a file has several licences, each covers the part of it that is named here; whoever passes it on keeps all.',
    '',
    ...[...licences.values()].flatMap(({ id, title, url, covers }) => [
      `${id}: ${title}`,
      `  ${url}`,
      `  ${covers.en}`
    ]),
    '',
    ...files.map((file) => `${file.path}: ${file.licences.map(({ id }) => id).join(' AND ')}`),
    ''
  ].join('\n');
}
