import type { Address } from './url';

/** Parameters that networks and newsletters add to links to trace readers: prefixes, and whole names. */
const TRACKING =
  /^(?:utm_|mc_|mtm_|pk_|hsa_|_hs|fb_|__twitter|ref_|(?:[a-z]{1,3}clid|msclkid|gclsrc|[gw]braid|igshid|igsh|li_fat_id|mkt_tok|_ga|_gl|cmpid|wt_mc|xtor|smid|si|s|t|ref)$)/iu;

/** Signs behind a link that a messenger took for a part of it, as they stand or as browsers write them. */
const PUNCTUATION = /(?:[).,;:!"'*>\]»”’…]|%2[1279AC]|%3[ABE]|%5D|%C2%BB|%E2%80%(?:99|9D|A6))+$/iu;

/** Parameters with a text by the reader, which may end in a sign. */
const WITH_TEXT: readonly string[] = ['notes', 'q', 'place', 'unmatched'];

const nameOf = (part: string): string => part.split('=')[0] ?? '';

function isDecodable(text: string): boolean {
  try {
    // What is read of it is compared: the bundler drops a call of whose result nothing is made.
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

/** A path without the signs of a sentence behind it, as `static/404.html` does it too. */
export const cleanPath = (path: string): string => path.replace(PUNCTUATION, '');

function cleanQuery(search: string, isLast: boolean): string {
  const given = search.replace(/^\?/u, '').replaceAll('&amp;', '&');
  const endsInText = WITH_TEXT.includes(nameOf(given.slice(given.lastIndexOf('&') + 1)));
  const parts = (isLast && !endsInText ? given.replace(PUNCTUATION, '') : given)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(nameOf(part)));
  const cleaned = parts.length === 0 ? '' : `?${parts.join('&')}`;
  // What was behind a sign may be gone now, so that the sign is last.
  return cleaned === search ? cleaned : cleanQuery(cleaned, isLast);
}

/**
 * An address without what others have done to it on its way to the reader: parameters that tell where the reader comes
 * from, signs of the sentence around it, `&amp;` for `&`, and a hash that no browser can decode.
 */
export function cleanAddress({ search, hash }: Address): Address {
  const kept = isDecodable(hash) ? hash.replace(PUNCTUATION, '') : '';
  return { search: cleanQuery(search, hash === ''), hash: kept === '#' ? '' : kept };
}
