/**
 * Begins to compress what the bundler has written while the pages are prerendered, see precompress.mjs.
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
    void beginToCompress(dir).catch(() => undefined);
  }
});
