/**
 * Builds components as what writes their markup, as for prerendering. For code that shows a few of them in a document
 * and needs nothing of what keeps them alive there: what draws a map in somebody else's page, before all other scripts.
 */
import { createRequire } from 'node:module';
import { compile } from 'svelte/compiler';
import config from '../../../../svelte.config.js';

/** @returns {import('vite').Plugin} */
export const componentsAsMarkup = () => ({
  name: 'components-as-markup',
  apply: 'build',
  enforce: 'pre',
  // What belongs to components has another form where nothing lives on. The rest of it is asked for by Node alone.
  resolveId: {
    filter: { id: /^(?:svelte|node:async_hooks)$/u },
    handler: (id) =>
      id === 'svelte'
        ? createRequire(import.meta.url)
            .resolve('svelte/package.json')
            .replace('package.json', 'src/index-server.js')
        : { id: '\0nothing', moduleSideEffects: false }
  },
  load: { filter: { id: /^\0nothing$/u }, handler: () => 'export {};' },
  transform: {
    filter: { id: /\.svelte$/u },
    handler(code, filename) {
      const { js } = compile(code, {
        ...config.compilerOptions,
        filename,
        generate: 'server',
        css: 'external',
        dev: false
      });
      return { code: js.code, map: null };
    }
  }
});
