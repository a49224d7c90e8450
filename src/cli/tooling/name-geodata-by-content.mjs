/**
 * Puts the geodata of the built site into a folder that is named by their content. With one name for all versions, a
 * page could draw its map from the geodata of another.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './ensure-installed.mjs';

const SOURCE = join(projectFolder, 'static', 'geodata');

/** Links of readers lead to this file, whose address stays. */
const LINKED = 'verification.json';

/** Checksum of all files and their names; ten characters, as other files of the site have. */
export function geodataHash() {
  const hash = createHash('sha256');
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(path.slice(SOURCE.length).replaceAll('\\', '/')).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 10);
}

/** @param {string} folder of the built site, before its files are compressed */
export async function nameGeodataByContent(folder) {
  const geodata = join(folder, 'geodata');
  await rm(geodata, { recursive: true });
  await mkdir(geodata);
  await cp(SOURCE, join(geodata, geodataHash()), { recursive: true });
  await cp(join(SOURCE, LINKED), join(geodata, LINKED));
}
