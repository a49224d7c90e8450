/**
 * What a copy of the whole atlas holds. The service worker fetches it, and the build weighs it: that is why this is no
 * TypeScript, which Node does not read.
 */

const PLACE_PAGE = /\/places\/(\d+)\/$/u;
const EMBEDDED_MAP = /\/embed\/(?!compare\/)([^/]+)\/$/u;
const EMBEDDED_PAIR = /\/embed\/([^/]+)\/([^/]+)\/$/u;
const PAIR_PAGE = /\/compare\/([^/]+)\/([^/]+)\/$/u;

/**
 * Pages of single places, of pairs and of maps for other people's pages are not kept: by the hundred, and other pages
 * show the same.
 *
 * @param {string} path
 */
const isOneOfMany = (path) => otherAddress(path) !== undefined;

/**
 * Where the page of all places shows the card of one, that of all comparisons a pair, and those of versions and
 * comparisons what is embedded of them.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
export function otherAddress(path) {
  if (PLACE_PAGE.test(path)) return path.replace(PLACE_PAGE, '/places/?place=$1');
  if (EMBEDDED_MAP.test(path)) return path.replace(EMBEDDED_MAP, '/plans/$1/');
  if (EMBEDDED_PAIR.test(path)) return path.replace(EMBEDDED_PAIR, '/compare/?versions=$1,$2');
  return PAIR_PAGE.test(path) ? path.replace(PAIR_PAGE, '/compare/?versions=$1,$2') : undefined;
}

const FETCHED_DATA =
  /\/(?:places\/version-terms|(?:points|borders)\/[^/]+|compare\/(?:shared|(?:distances|versions)\/[^/]+))\.json$/u;
const DATED_FILE = /\/(?:territory|distances|borders)\/(\d{4}-\d{2}-\d{2})\.(?:topo\.)?json$/u;
const NOT_KEPT = /^\/(?:geodata\/|404\.html|preview\.png)/u;

/**
 * @typedef {object} SiteFiles
 * @property {string} base path of the site, without a slash at the end
 * @property {string} geodataFolder folder of the geodata, from the top of the site
 * @property {readonly string[]} build what pages load, with the base
 * @property {readonly string[]} workers what workers load, from the top of the site
 * @property {readonly string[]} files static files, without the base
 * @property {readonly string[]} prerendered pages and data, with the base
 */

/**
 * Addresses of the whole atlas, and the pages among them: the lines of contact are those that versions are drawn on by
 * themselves, and the newest; others are kept once the reader has chosen them.
 *
 * @param {SiteFiles} site
 * @param {readonly string[]} versionDates dates of the lines that versions are drawn on
 */
export function listWholeAtlas({ base, geodataFolder, build, workers, files, prerendered }, versionDates) {
  const geodata = files
    .filter((file) => file.startsWith('/geodata/'))
    .map((file) => `${base}/${geodataFolder}${file.slice('/geodata'.length)}`);
  const others = files.filter((file) => !NOT_KEPT.test(file)).map((file) => `${base}${file}`);
  const pages = prerendered.filter((path) => path.endsWith('/') && !isOneOfMany(path));
  const newest = geodata.flatMap((file) => DATED_FILE.exec(file)?.[1] ?? []).sort();
  const dates = new Set([...versionDates, ...newest.slice(-1)]);
  const data = [...geodata, ...prerendered.filter((path) => FETCHED_DATA.test(path))].filter((file) => {
    const date = DATED_FILE.exec(file)?.[1];
    return date === undefined || dates.has(date);
  });
  const wanted = [...build, ...others, ...data, ...pages, ...workers.map((path) => `${base}/${path}`)];
  return { addresses: [...new Set(wanted)].map((address) => address.replace('//', '/')), pages };
}
