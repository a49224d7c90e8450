/**
 * Writes `_app/worker-files.json`: what the site's workers fetch, which the bundler builds apart from the pages. The
 * service worker, which knows only what pages load, keeps these files for use without a network too.
 */
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const WORKERS = '_app/immutable/workers';

/** @param {string} folder of the built site, before its files are compressed */
export async function listWorkerFiles(folder) {
  const entries = readdirSync(join(folder, WORKERS), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  await writeFile(join(folder, '_app', 'worker-files.json'), JSON.stringify(files));
}
