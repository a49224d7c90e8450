import { join } from 'node:path';

/** Where SvelteKit puts pages and files, beside what the bundler has written. */
const PRERENDERED = ['pages', 'dependencies'].map((folder) => join('..', 'prerendered', folder));

/**
 * Begins to compress what the bundler has written, and pages as they are prerendered, see precompress.mjs.
 *
 * @returns {import('vite').Plugin}
 */
export const compressAhead = () => ({
  name: 'compress-ahead',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async writeBundle({ dir = '' }) {
    // Vite bundles its configuration with all that it imports: the adapter, which asks for the copies, would have
    // another instance of a module that is imported as usual.
    const { beginToCompress } = await import(new URL('./precompress.mjs', import.meta.url).href);
    // Whatever cannot be read is met again when the site is whole.
    void beginToCompress([dir, ...PRERENDERED.map((folder) => join(dir, folder))]).catch(() => undefined);
  }
});
