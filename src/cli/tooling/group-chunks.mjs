/**
 * Which parts of the pages' scripts come together. Left alone, the bundler makes a file of every set of modules that the
 * same pages use: a page of a version would fetch 47 files, which weigh a tenth more than the same code in few, as each
 * is compressed by itself.
 */

/** The frame of every page, and the pages by the path of what draws them, without the language in front. */
const FRAME = '+layout.svelte';
const FRONT = '+page.svelte';
const VERSION = '(version)/+layout.svelte';
/** Pages mostly of text, which use little of what a page with a map does. */
const OF_TEXT = /^(?:data|method|texts|timeline)\//u;
/** What so many pages use, out of eleven, is fetched with the frame. */
const MOST_PAGES = 8;

const LANGUAGE = '[[lang=locale]]/';
const PAGE = /\/src\/routes\/((?:.*\/)?\+(?:page|layout|error)\.(?:svelte|ts))$/u;
const STARTS_EVERY_PAGE = /\/client-optimized\/app\.js$|\/client\/entry\.js$/u;

/**
 * @typedef {{ readonly importers: readonly string[], readonly dynamicallyImportedIds: readonly string[] }} ModuleInfo
 * @typedef {{ getModuleInfo(id: string): ModuleInfo | null }} Bundle
 */
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
    if (page !== undefined) pages.add(page.replace(LANGUAGE, ''));
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
  /** @param {(pages: Pages, fetchesLater: boolean) => string | false} nameOf */
  const group = (nameOf) => ({
    /**
     * @param {string} id
     * @param {Bundle} bundle
     */
    name: (id, bundle) => {
      const pages = known.get(id) ?? findPages(id, bundle);
      known.set(id, pages);
      const fetchesLater = (bundle.getModuleInfo(id)?.dynamicallyImportedIds.length ?? 0) > 0;
      return nameOf(pages, fetchesLater) || null;
    }
  });
  /** @param {Pages} pages */
  const isOfText = (pages) => [...pages].some((page) => OF_TEXT.test(page));
  /** @param {Pages} pages */
  const isFrame = (pages) => pages.has(FRAME) || pages.size >= MOST_PAGES;
  const counts = Array.from({ length: MOST_PAGES - 2 }, (_, index) => MOST_PAGES - 1 - index);
  return [
    group((pages, fetchesLater) => isFrame(pages) && !fetchesLater && 'frame'),
    ...counts.map((count) =>
      // SvelteKit lists what a page fetches at once, but for what anything listed before it may fetch later: what
      // fetches something later stands alone.
      group((pages, fetchesLater) => {
        if (pages.size !== count || !pages.has(VERSION)) return false;
        if (!fetchesLater && !isOfText(pages)) return false;
        return [...pages].sort().join(' ') + (fetchesLater ? ' later' : '');
      })
    ),
    group((pages) => pages.has(VERSION) && pages.has(FRONT) && 'maps'),
    group((pages) => pages.has(VERSION) && pages.size > 1 && 'reading'),
    group((pages) => pages.has(VERSION) && 'version')
  ];
}
