/**
 * Builds components as what writes their markup, as for prerendering. For code that shows a few of them in a document
 * and needs nothing of what keeps them alive there: what draws a map in somebody else's page, before all other scripts.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile, compileModule } from 'svelte/compiler';
import { transformWithOxc } from 'vite';
import config from '../../../../svelte.config.js';

const SVELTE = createRequire(import.meta.url)
  .resolve('svelte/package.json')
  .replace('package.json', 'src/');
const RENDERER = fileURLToPath(new URL('markup-renderer.mjs', import.meta.url));

/** In the place of what Svelte asks for while it develops, or for data that it writes into a page. */
const NOTHING = 'export const is_tag_valid_with_ancestor = null, is_tag_valid_with_parent = null, uneval = null;';

/** @returns {import('vite').Plugin} */
export const componentsAsMarkup = () => ({
  name: 'components-as-markup',
  apply: 'build',
  enforce: 'pre',
  // What belongs to components has another form where nothing lives on. The rest of it is asked for by Node alone.
  resolveId: {
    filter: {
      id: /^(?:svelte|devalue|node:async_hooks)$|\/(?:renderer|html-tree-validation)\.js$/u
    },
    handler: (id, importer) => {
      if (id === 'svelte') return `${SVELTE}index-server.js`;
      if (id.endsWith('.js') && importer?.startsWith(`${SVELTE}internal/server/`) !== true) return null;
      return id.endsWith('renderer.js') ? RENDERER : { id: '\0nothing', moduleSideEffects: false };
    }
  },
  load: { filter: { id: /^\0nothing$/u }, handler: () => NOTHING },
  transform: {
    filter: { id: /\.svelte(?:\.ts)?$/u },
    async handler(code, filename) {
      const options = { filename, generate: /** @type {const} */ ('server'), dev: false };
      // State beside components is a value here.
      if (filename.endsWith('.ts')) {
        const { code: untyped } = await transformWithOxc(code, filename);
        return { code: compileModule(untyped, options).js.code, map: null };
      }
      const { js } = compile(code, { ...config.compilerOptions, ...options, css: 'external' });
      return { code: js.code, map: null };
    }
  }
});
