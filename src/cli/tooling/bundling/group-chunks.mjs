/**
 * Which parts of the pages' scripts come together. Left alone, the bundler makes a file of every set of modules that the
 * same pages use: a page of a version would fetch 47 files, which weigh a tenth more than the same code in few, as each
 * is compressed by itself.
 */

/** The frame of every page, and the pages by the path of what draws them, without the language in front. */
const FRAME = '+layout.svelte';
/** The page of a fault, which every page fetches as it starts. */
const FAULT = '+error.svelte';
const VERSION = '(version)/+layout.svelte';
/** What a version shares with any other page is fetched with the frame; what so many others use is a file of its own. */
const MOST_PAGES = 10;

const LANGUAGE = '[[lang=locale]]/';
/** Maps for other people's pages are made of what a page has, and fetch that page's file. */
const EMBEDDED = /^\[\[lang=locale\]\]\/embed\/(?:\[|compare\/)/u;
const PAGE = /\/src\/routes\/((?:.*\/)?\+(?:page|layout|error)\.(?:svelte|ts))$/u;
const WORDS = /\/i18n\/languages\/([^/]+)\/common\.ts$/u;
/** What the words of every language are made with. */
const OF_WORDS = /\/i18n\/plural\.ts$/u;
/** Styles of a rule or two, which would be a file of their own for each page that has them. */
const FEW_RULES = /\/(?:Swatch|UnusedLine|PlaceLocator)\.svelte\?svelte&type=style/u;
const LISTS_PAGES = /\/client-optimized\/app\.js$/u;
const STARTS_EVERY_PAGE = /\/client-optimized\/app\.js$|\/client\/entry\.js$/u;

/** @typedef {{ getModuleInfo(id: string): { readonly importers: readonly string[] } | null }} Bundle */
/** @typedef {ReadonlySet<string>} Pages */

/**
 * The pages and layouts that cannot be shown without a module.
 *
 * @param {string} id
 * @param {Bundle} bundle
 */
function findPages(id, bundle) {
  /** @type {Set<string>} */
  const pages = new Set();
  const seen = new Set([id]);
  for (const one of seen) {
    const page = PAGE.exec(one)?.[1];
    if (page !== undefined && !EMBEDDED.test(page)) pages.add(page.replace(LANGUAGE, ''));
    else if (STARTS_EVERY_PAGE.test(one)) pages.add(FRAME);
    for (const importer of bundle.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return pages;
}

/**
 * Groups for the bundler. A group takes along what its modules import unless an earlier one has it, so those that more
 * pages use come first.
 */
export function groupChunks() {
  /** @type {Map<string, Pages>} */
  const known = new Map();
  /** @param {(pages: Pages) => string | false} nameOf */
  const group = (nameOf) => ({
    /**
     * @param {string} id
     * @param {Bundle} bundle
     */
    name: (id, bundle) => {
      // Names all pages, whose styles would be those of each page that has it.
      if (LISTS_PAGES.test(id)) return null;
      if (OF_WORDS.test(id)) return 'frame';
      const pages = known.get(id) ?? findPages(id, bundle);
      known.set(id, pages);
      return nameOf(pages) || null;
    }
  });
  return [
    { name: (/** @type {string} */ id) => (FEW_RULES.test(id) ? 'frame' : null) },
    group((pages) => (pages.has(FRAME) || pages.has(FAULT) || (pages.has(VERSION) && pages.size > 1)) && 'frame'),
    group((pages) => pages.size >= MOST_PAGES && 'pages'),
    // By their names `hooks.server.ts` finds the words of a page.
    { name: (/** @type {string} */ id) => WORDS.exec(id)?.[1]?.replace(/^/u, 'words-') ?? null },
    group((pages) => pages.has(VERSION) && 'version')
  ];
}
