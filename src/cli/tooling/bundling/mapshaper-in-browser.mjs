/**
 * mapshaper asks Node, or its own page, for libraries. In a worker there is neither: it is told to take those that
 * `src/lib/own-line/cut/mapshaper-globals.ts` puts where that page would have them. To be removed once its package has
 * an entry for browsers.
 *
 * @returns {import('vite').Plugin}
 */
export const mapshaperInBrowser = () => ({
  name: 'mapshaper-in-browser',
  transform(code, id) {
    if (!/[\\/]mapshaper[\\/]mapshaper\.js$/u.test(id)) return undefined;
    // Its way to modules of Node, made of text while it is read: the policy for workers allows no such code.
    const plain = code.replaceAll(
      "= Function('id', 'return import(id)')",
      "= () => Promise.reject(new Error('no Node'))"
    );
    const asked = plain.replaceAll("typeof require == 'function'", 'false').replaceAll(/\brequire\('/gu, "require$1('");
    return { code: asked, map: null };
  }
});
