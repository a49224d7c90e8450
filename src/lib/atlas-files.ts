import { resolve } from 'node:path';

/** Folder that the files of the atlas lie in: commands run in the project's. */
let folder = '';

/** Sets the folder for a program that does not run in the project: the package that `npm pack` makes. */
export function readFilesFrom(packageFolder: string): void {
  folder = packageFolder;
}

/** Whether this program is the package's, which has neither the sources of the geodata nor a bundler. */
export const isPackage = (): boolean => folder !== '';

/** Where a file of the atlas lies, in Node. */
export const atlasFile = (...path: readonly string[]): string => resolve(folder, ...path);
