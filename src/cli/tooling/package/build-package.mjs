/**
 * Builds what `npm pack` takes along, and refuses to let anything else travel: the engine with its types, the command
 * line, the fonts of images, and the notices of the libraries that are inside. `npm pack` runs it first (`prepack`).
 *
 * All libraries are inside, so that the package needs no other; only those of machine code, which draw pixels, are left
 * to whoever wants pixels (`peerDependencies`).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, ensureSynced, giveUp, projectFolder } from '../ensure-installed.mjs';
import { packagesIn, writeNotices } from '../list-licences.mjs';
import { writeDeclarations } from './declarations.mjs';
import { faultOfPacking, mayTravel } from './file-list.mjs';

const FOLDER = 'package';
const MACHINE_CODE = ['@resvg/resvg-js', 'sharp'];
const SQLITE = 'sql-wasm.wasm';
const ENTRIES = { engine: 'src/cli/package/engine.ts', atlas: 'src/cli/package/command.ts' };
const inPackage = (/** @type {string[]} */ ...path) => resolve(projectFolder, FOLDER, ...path);

/** Bundles engine and command line; returns the names of the files. */
async function bundle() {
  const { build } = await import('vite');
  const output = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { $lib: resolve(projectFolder, 'src/lib') } },
    // Where SQLite looks for its program.
    define: { __dirname: 'import.meta.dirname' },
    ssr: { noExternal: true, external: MACHINE_CODE },
    build: {
      ssr: true,
      outDir: inPackage(),
      // Chunks stand beside the programs: both find the data one folder up.
      rolldownOptions: { input: ENTRIES, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } }
    }
  });
  if (!('output' in output)) throw new Error('The package could not be bundled.');
  writeFileSync(inPackage('licences.txt'), writeNotices(packagesIn(output.output)));
  copyFileSync(resolve(projectFolder, 'node_modules/sql.js/dist', SQLITE), inPackage(SQLITE));
  return [...output.output.map(({ fileName }) => fileName), 'licences.txt', SQLITE];
}

/** Copies the fonts that images are lettered in: our subsets, and whole ones for outlines and PDF. */
function copyFonts() {
  mkdirSync(inPackage('fonts'), { recursive: true });
  const own = resolve(projectFolder, 'src/lib/fonts');
  const subsets = readdirSync(own).filter((file) => file.endsWith('.woff2'));
  for (const file of subsets) copyFileSync(join(own, file), inPackage('fonts', file));
  const wholes = ['source-sans-3', 'source-serif-4'].flatMap((family) => {
    const folder = resolve(projectFolder, 'node_modules/@fontsource', family, 'files');
    const files = readdirSync(folder).filter((file) =>
      /-(?:latin|latin-ext|cyrillic)-(?:400-normal|600-normal|400-italic)\.woff$/u.test(file)
    );
    for (const file of files) copyFileSync(join(folder, file), inPackage('fonts', file));
    return files;
  });
  return [...subsets, ...wholes].map((file) => `fonts/${file}`);
}

/** The files that npm would take along now. */
function listPacked() {
  const npm = process.env.npm_execpath;
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [command, all] = npm ? [process.execPath, [npm, ...options]] : ['npm', options];
  const told = execFileSync(command, all, {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  });
  /** @type {unknown} */
  const answer = JSON.parse(told);
  // Older npm lists packages, newer names them.
  const [packed] = /** @type {{ files: { path: string }[] }[]} */ (Object.values(/** @type {object} */ (answer)));
  return packed?.files.map(({ path }) => path) ?? [];
}

ensureInstalled();
ensureSynced();
if (existsSync(inPackage())) rmSync(inPackage(), { recursive: true });
const bundled = await bundle();
const types = writeDeclarations(projectFolder, ENTRIES.engine, inPackage('types'));
const built = [...bundled, ...copyFonts(), ...types.map((file) => `types/${file}`)];
const fault = faultOfPacking(
  listPacked(),
  mayTravel(
    projectFolder,
    built.map((file) => `${FOLDER}/${file}`)
  )
);
if (fault !== undefined) giveUp(fault);
