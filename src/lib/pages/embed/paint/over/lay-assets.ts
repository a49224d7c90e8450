import { knownKinds } from '$lib/assets/asset-kinds';
import { assetMarks, shownAssets } from '$lib/cartography/plate/asset-marks';
import type { Locale } from '$lib/i18n/locale';
import type { View } from '$lib/view/page/view';
import type { LaidPart } from './laid-part';
import { atlasHref, FILES } from '../site-files';

/** Signs of assets of some kinds, each a link to its entry in the atlas. */
export async function layAssets(kinds: readonly string[], hidden: View['hidden'], locale: Locale): Promise<LaidPart> {
  const { assets } = await FILES.assets();
  const page = atlasHref(locale, 'assets');
  return {
    draw: (version, projection) =>
      assetMarks(projection, shownAssets(assets, kinds, version, hidden), (id) => `${page}#${id}`),
    unknown: kinds.filter((kind) => knownKinds([kind]).length === 0)
  };
}
