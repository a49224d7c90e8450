import type { AsyncZippable } from 'fflate';

/** A file of an archive. */
export interface ArchiveFile {
  /** With slashes, relative to the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first day that an archive can tell: the same files give the same archive on every day and in every time zone. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Images and archives are compressed already. */
const IS_COMPRESSED = /\.(?:png|jpe?g|webp|pdf|zip|kmz|xlsx)$/u;

/**
 * Files as one ZIP archive, in the order given; compressed beside the main thread. Throws what the signal was aborted
 * with, before or while it is written.
 */
export async function zipFiles(files: readonly ArchiveFile[], signal?: AbortSignal): Promise<Uint8Array> {
  const { zip } = await import('fflate');
  signal?.throwIfAborted();
  const entries: AsyncZippable = Object.fromEntries(
    files.map(({ path, bytes }) => [path, [bytes, { level: IS_COMPRESSED.test(path) ? 0 : 6, mtime: FIRST_DAY }]])
  );
  return new Promise((resolve, reject) => {
    const stop = zip(entries, (error, archive) => {
      signal?.removeEventListener('abort', abort);
      if (error === null) resolve(archive);
      else reject(error);
    });
    function abort(): void {
      stop();
      reject(signal?.reason as Error);
    }
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** A text as bytes of UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
