import { zip, type AsyncZippable } from 'fflate';

/** A file of an archive. */
export interface ArchiveFile {
  /** Path with slashes, relative to the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The first day that an archive can record: the same files give the same archive on every day and in every time zone.
 */
const FIRST_DAY = new Date(1980, 0, 1);

/** Images and archives are compressed already. */
const IS_COMPRESSED = /\.(?:png|jpe?g|webp|pdf|zip|kmz|xlsx)$/u;

/** Files as one ZIP archive, in the order given; compressed beside the main thread. */
export function zipFiles(files: readonly ArchiveFile[]): Promise<Uint8Array> {
  const entries: AsyncZippable = Object.fromEntries(
    files.map(({ path, bytes }) => [path, [bytes, { level: IS_COMPRESSED.test(path) ? 0 : 6, mtime: FIRST_DAY }]])
  );
  return new Promise((resolve, reject) => {
    zip(entries, (error, archive) => {
      if (error === null) resolve(archive);
      else reject(error);
    });
  });
}

/** A text as bytes of UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
