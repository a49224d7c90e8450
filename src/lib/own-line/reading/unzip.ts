import { Unzip, UnzipInflate } from 'fflate';
import { BadLine } from '../../territory/line/bad-line';
import { MOST_UNPACKED_BYTES } from './limits';

/** Bytes handed to the unpacker at a time: what comes out of them is counted before the next. */
const CHUNK_BYTES = 32 * 1024;

/** More entries than any archive of a line has. */
const MOST_ENTRIES = 1000;

/** `PK`, then the mark of an entry, or of the end of an archive without any. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** Walks through an archive; entries that are wanted are unpacked up to the limit, whatever size they state. */
function walk(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array[] | undefined> {
  const found = new Map<string, Uint8Array[] | undefined>();
  const unfinished = new Set<string>();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (found.size >= MOST_ENTRIES) throw new BadLine('archive-too-many', undefined, { limit: MOST_ENTRIES });
    if (!isWanted(file.name)) {
      found.set(file.name, undefined);
      return;
    }
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    unfinished.add(file.name);
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED_BYTES) {
        throw new BadLine('archive-too-large', undefined, { limit: MOST_UNPACKED_BYTES / 1e6 });
      }
      chunks.push(chunk);
      if (isLast) unfinished.delete(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
      unzip.push(bytes.subarray(start, start + CHUNK_BYTES), start + CHUNK_BYTES >= bytes.length);
    }
  } catch (error) {
    if (error instanceof BadLine) throw error;
    throw new BadLine('archive-damaged');
  }
  if (unfinished.size > 0) throw new BadLine('archive-damaged');
  return found;
}

/**
 * Names of the files in an archive, without folders and what macOS adds.
 *
 * @throws {BadLine} `archive-damaged`, `archive-too-many`
 */
export const listEntries = (bytes: Uint8Array): string[] =>
  [...walk(bytes, () => false).keys()].filter((name) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\._)/.test(name));

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The files named of an archive.
 *
 * @throws {BadLine} `archive-too-large` as soon as more comes out than is allowed, `archive-damaged`
 */
export function unpack(bytes: Uint8Array, names: readonly string[]): Map<string, Uint8Array> {
  const files = [...walk(bytes, (name) => names.includes(name))];
  return new Map(files.flatMap(([name, chunks]) => (chunks === undefined ? [] : [[name, join(chunks)] as const])));
}
