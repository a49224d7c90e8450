import start from './frame-start.mjs?raw';

/** How SvelteKit starts a page: two scripts, one of them with all that the page is made of. */
const KIT_STARTS = /Promise\.all\(\[(\s*import\([^)]*\),\s*import\([^)]*\)\s*)\]\)/u;

/** Without what tells a programmer what it is for. */
const SCRIPT = start
  .replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*\n/gmu, '')
  .replaceAll(/\/\*\* @type .*?\*\/ /gu, '')
  .replaceAll(/^\s+/gmu, '');

/**
 * The document of a map in somebody else's page, with the script that speaks with the host.
 *
 * @param isHeldBack whether the scripts of the map wait until somebody turns to it
 * @throws where SvelteKit starts its pages in another way than this knows
 */
export function writeFrameStart(html: string, isHeldBack: boolean): string {
  const spoken = html.replace('</head>', () => `<script>${SCRIPT}</script></head>`);
  if (!isHeldBack) return spoken;
  if (!KIT_STARTS.test(spoken)) throw new Error('SvelteKit starts its pages in another way: see write-frame-start.ts.');
  return spoken.replace(KIT_STARTS, (_, imports: string) => `window.atlasStart.then(() => Promise.all([${imports}]))`);
}
