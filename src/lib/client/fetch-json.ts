/** A file of the site that did not come, or was not what its name promises. */
export class FileUnavailableError extends Error {
  override readonly name = 'FileUnavailableError';

  /** @param file as it was asked for, relative to its root */
  constructor(
    readonly file: string,
    options?: ErrorOptions
  ) {
    super(`The file ${file} could not be loaded.`, options);
  }
}

/** Tells a file of the site from whatever else may answer in its place; may throw what is wrong with it. */
export type FileCheck = (value: unknown) => boolean;

/**
 * A file of the site as JSON.
 *
 * @param root address, without a slash at the end
 * @throws {FileUnavailableError}
 */
export async function fetchJson(root: string, file: string, isWhole: FileCheck = () => true): Promise<unknown> {
  try {
    const response = await fetch(`${root}/${file}`);
    const value: unknown = response.ok ? await response.json() : undefined;
    if (response.ok && isWhole(value)) return value;
  } catch (cause) {
    throw new FileUnavailableError(file, { cause });
  }
  throw new FileUnavailableError(file);
}
