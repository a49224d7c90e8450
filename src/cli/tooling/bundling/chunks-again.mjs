/**
 * Lets the browser ask once more, under a fresh address, for a part of a page that did not come whole: browsers keep a
 * module that failed for as long as the page is open, and would never ask for its address again.
 */

/** Behind the address of each part that is fetched while a page is open; empty but for the second try. */
const SUFFIX = 'globalThis.__chunkSuffix??""';
const FETCHED_LATER = /\bimport\((`[^`$]+\.js`|"[^"]+\.js"|'[^']+\.js')\)/gu;

/** Where Vite's helper fetches a part, see https://github.com/vitejs/vite, `importAnalysisBuild`. */
const IN_HELPER = 'return baseModule().catch(handlePreloadError)';
const WITH_SECOND_TRY = `return baseModule().catch(() => {
  globalThis.__chunkSuffix = '?again=' + Date.now();
  const second = baseModule();
  globalThis.__chunkSuffix = '';
  return second;
}).catch(handlePreloadError)`;

/** @returns {import('vite').Plugin} */
export const chunksAgain = () => ({
  name: 'chunks-again',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /vite\/preload-helper/u },
    handler(code) {
      if (!code.includes(IN_HELPER)) this.error('Vite fetches parts of pages in another way than before.');
      return { code: code.replace(IN_HELPER, WITH_SECOND_TRY), map: null };
    }
  },
  // Behind all of Vite's own steps, which read these imports.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(FETCHED_LATER, `import($1+(${SUFFIX}))`);
      }
    }
  }
});
