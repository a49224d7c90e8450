import { join } from 'node:path';

/** What is as it will be before anything is bundled. */
const STATIC = 'static';
/**
 * Where the bundler and SvelteKit put files of the site, beside what only the server gets: styles and scripts that both
 * bundles have, those of pages, pages, and files.
 */
const WRITTEN = ['server/_app', 'client', 'prerendered/pages', 'prerendered/dependencies'];

/**
 * Begins to compress what is there, what the bundler writes, and pages as they are prerendered, see precompress.mjs.
 *
 * @returns {import('vite').Plugin}
 */
export const compressAhead = () => ({
  name: 'compress-ahead',
  apply: 'build',
  // The build that all others are part of: while modules are read, a second core has nothing to do.
  applyToEnvironment: ({ name }) => name === 'ssr',
  async buildStart() {
    // Vite bundles its configuration with all that it imports: the adapter, which asks for the copies, would have
    // another instance of a module that is imported as usual.
    const { beginToCompress } = await import(new URL('./precompress.mjs', import.meta.url).href);
    const output = join(this.environment.config.build.outDir, '..');
    // Whatever cannot be read is met again when the site is whole.
    void beginToCompress([STATIC, ...WRITTEN.map((folder) => join(output, folder))]).catch(() => undefined);
  }
});
