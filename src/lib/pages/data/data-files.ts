import { createHash } from 'node:crypto';
import { describePackage, listChecksums, listLicences, type PublishedFile } from '$lib/export/notes/data-package';
import { TEXT_LICENCE } from '$lib/export/notes/licences';
import { DATA_LANGUAGES } from '$lib/i18n/languages';
import { dataMessages } from '$lib/i18n/messages/data';
import { allVersions } from '$lib/plans/catalogue';
import type { Draft } from './draft';
import { draftFaceFiles } from './face-files';
import { draftTables } from './table-files';
import { draftVersionFiles, publishedCredits } from './version-files';

/** A written file, to be sent as it is. */
export type DataFile = PublishedFile & { readonly body: Uint8Array<ArrayBuffer> };

// Each file is wanted more than once: for itself, for the pages that state its size, for package and checksums.
const written = new Map<string, DataFile>();

function write({ write: compose, ...about }: Draft): DataFile {
  const known = written.get(about.path);
  if (known !== undefined) return known;
  const body = new Uint8Array(Buffer.from(compose()));
  const sha256 = createHash('sha256').update(body).digest('hex');
  const file = { ...about, bytes: body.length, sha256, body };
  written.set(file.path, file);
  return file;
}

const draftData = (): Draft[] => [...allVersions().flatMap(draftVersionFiles), ...draftFaceFiles(), ...draftTables()];

function writePackage(): string {
  const { datasetName: title } = dataMessages('en');
  const told = DATA_LANGUAGES.map(dataMessages).flatMap(({ datasetDescription, faces }) => [
    datasetDescription,
    faces.intro
  ]);
  const described = describePackage(
    { title, description: told.join('\n\n') },
    draftData().map(write),
    publishedCredits()
  );
  return `${JSON.stringify(described)}\n`;
}

/** What whoever has only the folder needs to know, in every language. */
function writeReadme(): string {
  const written = DATA_LANGUAGES.map(dataMessages).map(
    ({ datasetName, datasetDescription, geometry, faces, stability }) =>
      [
        `# ${datasetName}`,
        datasetDescription,
        ...[geometry, faces].map(({ title, intro }) => `## ${title}\n\n${intro}`),
        `## ${stability.title}\n\n${stability.text}`
      ].join('\n\n')
  );
  return `${written.join('\n\n')}\n`;
}

/** What lists and explains the data files: each is written from those before it. */
function draftLists(): Draft[] {
  const { files: titles } = dataMessages('en');
  const list = (path: keyof typeof titles, mediaType: string, compose: () => string): Draft => ({
    path,
    title: titles[path],
    mediaType,
    licences: [TEXT_LICENCE],
    write: compose
  });
  const data = draftData();
  const datapackage = list('datapackage.json', 'application/json', writePackage);
  const readme = list('README.md', 'text/markdown', writeReadme);
  const licences = list('LICENSES.txt', 'text/plain', () => listLicences([...data, readme, datapackage]));
  const checksums = list('checksums.txt', 'text/plain', () =>
    listChecksums([...data, readme, datapackage, licences].map(write))
  );
  return [readme, datapackage, licences, checksums];
}

let drafts: ReadonlyMap<string, Draft> | undefined;

/** Every data file by its path, before it is written. */
function draftAll(): ReadonlyMap<string, Draft> {
  drafts ??= new Map([...draftData(), ...draftLists()].map((draft) => [draft.path, draft]));
  return drafts;
}

/** Every data file, relative to `/data/v1/`: those of the versions, the faces, the tables, the lists. */
export function dataFilePaths(): string[] {
  return [...draftAll().keys()];
}

/** The files over all versions: tables, then lists. */
export function sharedFilePaths(): string[] {
  return [...draftTables(), ...draftLists()].map(({ path }) => path);
}

/** The data file at a path; `undefined` if there is none. */
export function readDataFile(path: string): DataFile | undefined {
  const draft = draftAll().get(path);
  return draft === undefined ? undefined : write(draft);
}
