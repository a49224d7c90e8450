/**
 * Writes `_app/worker-files.json`: what the site's workers fetch, which the bundler builds apart from the pages. The
 * service worker, which knows only what pages load, keeps these files for use without a network too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const WORKERS = '_app/immutable/workers';
/** What a worker starts with is named so; what is built in the same way and runs in a document has another name. */
const WITH_WORKER = /^_app\/immutable\/workers\/[\w-]+-worker-[\w-]+\.js$/u;

/**
 * WebKit runs the module that a worker starts with a second time where another module imports it, and the worker answers
 * no more.
 *
 * @param {string[]} files
 * @param {(file: string) => string} read
 */
function requireUnimportedEntries(files, read) {
  const entries = files.filter((file) => WITH_WORKER.test(file));
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const imported = entries.find((entry) => entry !== file && read(file).includes(basename(entry)));
    if (imported !== undefined) throw new Error(`${file} imports ${imported}, with which a worker starts.`);
  }
}

/**
 * Files that workers need, without those of what is built like a worker and runs in a document.
 *
 * @param {string[]} files
 * @param {(file: string) => string} read
 */
function filesOfWorkers(files, read) {
  const needed = new Set(files.filter((file) => WITH_WORKER.test(file)));
  for (const one of needed) {
    if (!one.endsWith('.js')) continue;
    const text = read(one);
    for (const file of files) if (text.includes(basename(file))) needed.add(file);
  }
  return files.filter((file) => needed.has(file));
}

/** @param {string} folder of the built site, before its files are compressed */
export async function listWorkerFiles(folder) {
  const entries = readdirSync(join(folder, WORKERS), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
  requireUnimportedEntries(files, read);
  await writeFile(join(folder, '_app', 'worker-files.json'), JSON.stringify(filesOfWorkers(files, read)));
}
