import { readFileSync } from 'node:fs';
import { once } from '../once';

/** What Vite has made of a module, see https://vite.dev/guide/backend-integration. */
interface Chunk {
  readonly file: string;
  /** Name that `group-chunks.mjs` has given it. */
  readonly name?: string;
  readonly imports?: readonly string[];
}

type ClientManifest = Readonly<Record<string, Chunk>>;

/** The scripts of the site, which are built before its pages are prerendered. */
const readClientManifest = once(
  () => JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as ClientManifest
);

function addWithImports(manifest: ClientManifest, key: string, files: Set<string>): void {
  const chunk = manifest[key];
  if (chunk === undefined || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) addWithImports(manifest, imported, files);
}

/**
 * Scripts with all that they import, which a browser would else find one after the other: SvelteKit's own list leaves out
 * what something listed before it may also fetch later.
 *
 * @param scripts below the site, as the build has named them
 * @param names of further scripts
 */
export function scriptsWithImports(scripts: readonly string[], names: readonly string[]): readonly string[] {
  const manifest = readClientManifest();
  const files = new Set<string>();
  for (const [key, { file, name }] of Object.entries(manifest)) {
    if (scripts.includes(file) || names.includes(name ?? '')) addWithImports(manifest, key, files);
  }
  return [...files];
}
