/**
 * Bundles TypeScript programs for Node through Vite, so that programs and site share one way of resolving modules
 * (`$lib`, `import.meta.glob`). A bundle is kept until a file of the project changes: loading it takes a fifth of a
 * second, loading its modules one by one more than a second.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ensureSynced, giveUp, projectFolder } from './ensure-installed.mjs';

/** Beneath `node_modules`, where programs find their dependencies. */
const bundlesFolder = resolve(projectFolder, 'node_modules/.cache/atlas-programs');

/** Files and folders from which programs are bundled. */
const INGREDIENTS = ['package-lock.json', 'tsconfig.json', 'src', 'geodata', 'tests'];

/** Changes whenever a file that a program may be made of is added, removed or written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const ingredient of INGREDIENTS) {
    const path = resolve(projectFolder, ingredient);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
      : [path];
    for (const file of files.sort()) {
      const status = statSync(file, { throwIfNoEntry: false });
      hash.update(`${file} ${status?.size} ${status?.mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Leaves the project's own `.mjs` modules where they are: they find files from where they stand.
 *
 * @type {import('vite').Plugin}
 */
const keepInPlace = {
  name: 'keep-in-place',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer !== undefined && source.startsWith('.') && source.endsWith('.mjs')
      ? { id: pathToFileURL(resolve(dirname(importer), source)).href, external: true }
      : undefined
};

/** @param {string} current fingerprint of the project as it is */
function removeOutdated(current) {
  for (const folder of readdirSync(bundlesFolder)) {
    if (folder !== current) rmSync(join(bundlesFolder, folder), { recursive: true, force: true });
  }
}

/**
 * @param {string} program relative to the project
 * @param {string} file absolute, where its bundle is to be
 */
async function bundle(program, file) {
  ensureSynced();
  const { build } = await import('vite');
  const output = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { $lib: resolve(projectFolder, 'src/lib') } },
    plugins: [keepInPlace],
    build: {
      ssr: program,
      outDir: dirname(file),
      write: false,
      rolldownOptions: { output: { codeSplitting: false } }
    }
  });
  const [chunk] = 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') giveUp(`${program} could not be bundled.`);
  mkdirSync(dirname(file), { recursive: true });
  removeOutdated(basename(dirname(file)));
  // Another command may be about to load it: it is there in one step, as a whole.
  const unfinished = `${file}-${process.pid}`;
  writeFileSync(unfinished, chunk.code);
  renameSync(unfinished, file);
}

/**
 * Loads a TypeScript program with everything that it imports.
 *
 * @param {string} program relative to the project
 * @returns {Promise<Record<string, any>>} what the program exports
 */
export async function loadProgram(program) {
  ensureInstalled();
  const file = join(bundlesFolder, fingerprint(), `${program.replaceAll('/', '-')}.mjs`);
  if (!existsSync(file)) await bundle(program, file);
  return import(pathToFileURL(file).href);
}
