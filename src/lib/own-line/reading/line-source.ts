import { BadLine } from '../../territory/line/bad-line';
import { decodeText } from './decode-text';
import { looksLikeJson, parseDocuments } from './parse-documents';
import { isArchive, listEntries, unpack } from './unzip';

/** A file as formats look at it; what several of them ask for is worked out once. */
export interface LineSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file as text; nothing where it is none. */
  readonly text: string | undefined;
  /** The JSON documents in it: one, or one per row. Nothing where it does not begin like JSON. */
  readonly documents: readonly unknown[] | undefined;
  /** Names of the files in an archive; nothing where it is none. */
  readonly entries: readonly string[] | undefined;
  /** Files of an archive by name. */
  readonly unpack: (names: readonly string[]) => ReadonlyMap<string, Uint8Array>;
}

const memoise = <T>(work: () => T): (() => T) => {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: work() }).value;
};

/**
 * Opens a file for the formats.
 *
 * @throws {BadLine} where the file cannot be opened
 */
export function openSource({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): LineSource {
  const entries = memoise(() => (isArchive(bytes) ? listEntries(bytes) : undefined));
  const text = memoise(() => (isArchive(bytes) ? undefined : decodeText(bytes)));
  const documents = memoise(() => {
    const whole = text();
    return whole !== undefined && looksLikeJson(whole) ? parseDocuments(whole) : undefined;
  });
  return {
    name,
    bytes,
    get text() {
      return text();
    },
    get documents() {
      return documents();
    },
    get entries() {
      return entries();
    },
    unpack: (names) => {
      if (entries() === undefined) throw new BadLine('archive-damaged');
      return unpack(bytes, names);
    }
  };
}

/** Longest text of a file that a message repeats. */
const TOLD_LENGTH = 40;

/** A value as a file has it. Lists within lists may be so many that writing them fails. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '[…]';
  }
}

/** What of a file a message may repeat. */
export function told(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value);
  return text.length > TOLD_LENGTH ? `${text.slice(0, TOLD_LENGTH)}…` : text;
}
