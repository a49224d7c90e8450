import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES } from '../lib/i18n/languages';
import { cleanPath } from '../lib/view/page/clean-address';
import { otherAddress } from './whole-atlas.mjs';

/**
 * The address that shows, without a network, what an address without a kept page asks for: with its last slash, without
 * the signs of a sentence behind it, by another page, or the front page, which looks for the nearest.
 *
 * @param base path of the site, without a slash at the end
 * @param isKept whether a page is kept under a path
 */
export function keptAddress(url: URL, base: string, isKept: (path: string) => boolean): string | undefined {
  const { search, hash } = url;
  const pathname = cleanPath(url.pathname);
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  if (path !== url.pathname && isKept(path)) return path + search + hash;
  const other = otherAddress(path);
  if (other !== undefined && isKept(other.replace(/\?.*/u, ''))) {
    return other + (other.includes('?') ? search.replace('?', '&') : search) + hash;
  }
  const rest = pathname.slice(base.length + 1).replace(/\/$/u, '');
  const asked = INTERFACE_LANGUAGES.filter((code) => code === rest.split('/')[0]);
  const homes = [...asked, ...INTERFACE_LANGUAGES].map((code) =>
    code === DEFAULT_LANGUAGE ? `${base}/` : `${base}/${code}/`
  );
  const home = homes.find((candidate) => candidate !== url.pathname && isKept(candidate));
  if (home === undefined) return undefined;
  const query = new URLSearchParams(search);
  query.set('unmatched', rest);
  return `${home}?${String(query)}${hash}`;
}
