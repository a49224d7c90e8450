import type { PublishedFile } from '$lib/export/notes/data-package';

/** A file that is written on demand: for itself, or for its size and checksum. */
export type FileOnDemand = Omit<PublishedFile, 'bytes' | 'sha256'> & {
  readonly write: () => string | Uint8Array | Promise<Uint8Array>;
};
