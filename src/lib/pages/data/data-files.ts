import { createHash } from 'node:crypto';
import { describeInterface, groupPaths, type IndexedPath } from '$lib/export/notes/data-index';
import { writeIndexPage, type IndexPageTexts } from '$lib/export/page-file/data-index-page';
import { describePackage, listChecksums, listLicences, type PublishedFile } from '$lib/export/notes/data-package';
import { TEXT_LICENCE } from '$lib/export/notes/licences';
import { encodeText } from '$lib/export/table/zip-files';
import { DATA_LANGUAGES, type DataLanguage } from '$lib/i18n/languages';
import { dataMessages } from '$lib/i18n/messages/data';
import { once } from '$lib/once';
import { allVersions } from '$lib/plans/catalogue';
import type { FileOnDemand } from './file-on-demand';
import { faceFiles } from './face-files';
import { tableFiles } from './table-files';
import { versionFiles, publishedCredits } from './version-files';

type Body = Uint8Array<ArrayBuffer>;

/** A written file, to be sent as it is. */
type DataFile = PublishedFile & { readonly body: Body };

// Each file is wanted more than once: for itself, for the pages that state its size, for package and checksums.
const written = new Map<string, Promise<PublishedFile>>();
/** Bodies that nobody has asked for yet: all of them are 50 MB, and each is sent once. */
const unsent = new Map<string, Body>();

async function compose({ write: composeBody, ...about }: FileOnDemand): Promise<DataFile> {
  const body = new Uint8Array(Buffer.from(await composeBody()));
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { ...about, bytes: body.length, sha256, body };
}

async function composeUnsent(file: FileOnDemand): Promise<PublishedFile> {
  const { body, ...about } = await compose(file);
  unsent.set(file.path, body);
  return about;
}

function write(file: FileOnDemand): Promise<PublishedFile> {
  const begun = written.get(file.path) ?? composeUnsent(file);
  written.set(file.path, begun);
  return begun;
}

const writeAll = (files: readonly FileOnDemand[]): Promise<PublishedFile[]> => Promise.all(files.map(write));

const filesOfData = (): FileOnDemand[] => [...allVersions().flatMap(versionFiles), ...faceFiles(), ...tableFiles()];

async function writePackage(): Promise<Uint8Array> {
  const { datasetName: title } = dataMessages('en');
  const told = DATA_LANGUAGES.map(dataMessages).flatMap(({ datasetDescription, faces }) => [
    datasetDescription,
    faces.intro
  ]);
  const described = describePackage(
    { title, description: told.join('\n\n') },
    await writeAll(filesOfData()),
    publishedCredits()
  );
  return encodeText(`${JSON.stringify(described)}\n`);
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

/** What is at the addresses of an index, in a language: tables by their names, files of versions and lines by what they are. */
function indexTexts(code: DataLanguage): IndexPageTexts {
  const { datasetDescription, files, index } = dataMessages(code);
  const titles: Readonly<Record<string, string>> = files;
  const summaryOf = ({ template }: IndexedPath): string => {
    if (titles[template] !== undefined) return titles[template];
    if (template.startsWith('answers/')) return index.answers;
    if (template.startsWith('faces/')) return index.faces;
    return template.endsWith('plan-version.json') ? index.terms : index.version;
  };
  return { ...index, code, description: datasetDescription, summaryOf };
}

/** What lists and explains the data files: each is written from those before it. */
function listFiles(): FileOnDemand[] {
  const { files: titles } = dataMessages('en');
  const list = (path: keyof typeof titles, mediaType: string, composeBody: FileOnDemand['write']): FileOnDemand => ({
    path,
    title: titles[path],
    mediaType,
    licences: [TEXT_LICENCE],
    write: composeBody
  });
  const data = filesOfData();
  const datapackage = list('datapackage.json', 'application/json', writePackage);
  const readme = list('README.md', 'text/markdown', writeReadme);
  const licences = list('LICENSES.txt', 'text/plain', () => listLicences([...data, readme, datapackage]));
  const listed = [...data, readme, datapackage, licences];
  const groups = groupPaths(
    listed,
    allVersions().map(({ id }) => id)
  );
  const index = list(
    'index.json',
    'application/json',
    () => `${JSON.stringify(describeInterface(groups, indexTexts('en')), null, 1)}\n`
  );
  const indexPage = list('index.html', 'text/html', () => writeIndexPage(groups, DATA_LANGUAGES.map(indexTexts)));
  const checksums = list('checksums.txt', 'text/plain', async () =>
    encodeText(listChecksums(await writeAll([...listed, index, indexPage])))
  );
  return [indexPage, index, readme, datapackage, licences, checksums];
}

/** Every data file by its path, before it is written. */
const allFiles = once(
  (): ReadonlyMap<string, FileOnDemand> => new Map([...filesOfData(), ...listFiles()].map((file) => [file.path, file]))
);

/** Every data file, relative to `/data/v1/`: those of the versions, the faces, the tables, the lists. */
export function dataFilePaths(): string[] {
  return [...allFiles().keys()];
}

/** The files over all versions: tables, then lists. */
export function sharedFilePaths(): string[] {
  return [...tableFiles(), ...listFiles()].map(({ path }) => path);
}

/** What is to be told of the data file at a path; `undefined` if there is none. */
export function describeDataFile(path: string): Promise<PublishedFile> | undefined {
  const file = allFiles().get(path);
  return file === undefined ? undefined : write(file);
}

/** The data file at a path; `undefined` if there is none. It is not kept: for whoever asks again it is written again. */
export async function readDataFile(path: string): Promise<DataFile | undefined> {
  const file = allFiles().get(path);
  if (file === undefined) return undefined;
  const about = await write(file);
  const body = unsent.get(path);
  unsent.delete(path);
  return body === undefined ? compose(file) : { ...about, body };
}
