import { base } from '$app/paths';
import { isOfKind, type AssetFile } from '$lib/assets/asset';
import { ASSET_KIND_IDS, type AssetKind } from '$lib/assets/asset-kinds';
import { assetMarks } from '$lib/cartography/plate/asset-marks';
import type { MapProjection } from '$lib/cartography/ground/projection';
import { fetchJson } from '$lib/client/fetch-json';
import type { Locale } from '$lib/i18n/locale';
import { once } from '$lib/once';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';
import type { View } from '$lib/view/page/view';
import { pageHref } from '../addresses/hrefs';

const fetchFile = once(async () => (await fetchJson(base, `${GEODATA_FOLDER}/assets.json`)) as AssetFile);

/** Kinds among those that an address names, in the order of kinds. */
export const knownKinds = (named: readonly string[]): AssetKind[] =>
  ASSET_KIND_IDS.filter((kind) => named.includes(kind));

/**
 * The assets of the atlas and how they are drawn; fetched for a map that shows any. One that is a site with a diamond of
 * its own on this map has no second sign.
 */
export async function fetchAssets() {
  const { assets } = await fetchFile();
  return {
    marks:
      (view: View, { sites }: PlanVersion, locale: Locale) =>
      (projection: MapProjection) => {
        const kinds = knownKinds(view.assets);
        const diamonds = view.hidden.includes('sites') ? [] : sites.map(({ site }): string => site);
        const shown = assets.filter(
          (asset) =>
            kinds.some((kind) => isOfKind(asset, kind)) &&
            asset.isListedOnly !== true &&
            !(asset.site !== undefined && diamonds.includes(asset.site))
        );
        return assetMarks(projection, shown, (id) => `${pageHref(locale, 'assets')}#${id}`);
      },
    /** Kinds that an address names and there are not. */
    unknown: (named: readonly string[]) => named.filter((kind) => !knownKinds([kind]).length)
  };
}

export type FetchedAssets = Awaited<ReturnType<typeof fetchAssets>>;
