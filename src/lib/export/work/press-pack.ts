import { lineName } from '../../territory/line-of-contact';
import { safeFileName } from '../notes/file-name';
import { imageTextFiles, licenceFile, readmeFile, type PressPackAbout } from './press-pack-texts';
import { encodeText, zipFiles, type ArchiveFile } from '../table/zip-files';

/** An image, or a data file, of a pack. */
export interface PressFile {
  readonly role: 'image' | 'data';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** A file of a pack as its manifest has it. */
interface ManifestEntry {
  readonly path: string;
  readonly role: 'image' | 'data' | 'text';
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

const FOLDERS = { image: 'images', data: 'data' } as const;

/** Media types, by ending, of the texts that a pack writes itself. */
const TEXT_TYPES: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.cff', 'application/yaml'],
  ['.bib', 'application/x-bibtex'],
  ['.txt', 'text/plain']
];

type PackedFile = ArchiveFile & Pick<ManifestEntry, 'role' | 'mediaType'>;

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function asText({ path, bytes }: ArchiveFile): PackedFile {
  const mediaType = TEXT_TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/plain';
  return { path, bytes, role: 'text', mediaType };
}

/**
 * Every file but the manifest.
 *
 * @throws {Error} where two would have the same path
 */
function listFiles(files: readonly PressFile[], about: PressPackAbout): PackedFile[] {
  const given = files.map(({ role, name, bytes, mediaType }): PackedFile => {
    return { path: `${FOLDERS[role]}/${safeFileName(name)}`, bytes, role, mediaType };
  });
  const texts = [...imageTextFiles(about), readmeFile(about)].map(asText);
  const licences = licenceFile(
    [...given, ...texts].map(({ path }) => path),
    about
  );
  const all = [...given, ...texts, asText(licences)];
  const repeated = all.find(({ path }, index) => all.findIndex((file) => file.path === path) !== index);
  if (repeated !== undefined) throw new Error(`The press pack would hold “${repeated.path}” twice.`);
  return all;
}

/** State, versions, dates and files, so that a machine can check the pack, and a person see the same map again. */
function writeManifest(about: PressPackAbout, files: readonly ManifestEntry[]): ArchiveFile {
  const { address, versions, line, lineB, day } = about;
  const manifest = {
    schema: 1,
    state: address,
    versions: versions.map(({ id, title }) => ({ id, title })),
    linesOfContact: (lineB === undefined ? [line] : [line, lineB]).map(lineName),
    made: day,
    files
  };
  return { path: 'manifest.json', bytes: encodeText(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/**
 * A press pack: images and data with the texts, credits and licences that belong to them, as one ZIP archive; the same
 * input gives the same bytes.
 */
export async function packPress(files: readonly PressFile[], about: PressPackAbout): Promise<Uint8Array> {
  const all = listFiles(files, about);
  const entries: ManifestEntry[] = [];
  for (const { path, role, mediaType, bytes } of all) {
    entries.push({ path, role, mediaType, bytes: bytes.length, sha256: await hash(bytes) });
  }
  return zipFiles([...all, writeManifest(about, entries)]);
}
