import type { InterfaceLanguage } from '$lib/i18n/languages';
import type { PairMapsMessages } from '$lib/i18n/messages/pair-maps';
import { nearestComparison } from '$lib/view/page/compared-versions';
import { OPENING_PAIR } from '../../addresses/pair-address';
import { compareNotices } from '../../compare/compare-notices';

/** How many versions a frame has room for. */
const SIDES = 2;

/** The two versions that the query of a frame names, or the nearest to them, and sentences on what is other than it asks for. */
export function namedPair(
  search: string,
  ids: readonly string[],
  texts: PairMapsMessages,
  code: InterfaceLanguage
): { readonly pair: readonly [string, string]; readonly remarked: readonly string[] } {
  const asked = (new URLSearchParams(search).get('versions') ?? '').split(',').filter((id) => id !== '');
  const nearest = nearestComparison(asked, { ids, opening: OPENING_PAIR });
  const [a = OPENING_PAIR[0], b = OPENING_PAIR[1], ...more] = nearest.versions;
  const notices = compareNotices(nearest.notices, texts, code);
  const given = String(SIDES + more.length);
  return {
    pair: [a, b],
    remarked: more.length === 0 ? notices : [...notices, texts.notice['too-many'](given, String(SIDES))]
  };
}

/** The query of a frame without the versions that it names. */
export function withoutVersions(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('versions');
  return String(query);
}
