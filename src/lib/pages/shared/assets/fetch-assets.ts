import { knownKinds } from '$lib/assets/asset-kinds';
import { assetMarks, shownAssets } from '$lib/cartography/plate/asset-marks';
import type { MapProjection } from '$lib/cartography/ground/projection';
import type { Locale } from '$lib/i18n/locale';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { View } from '$lib/view/page/view';
import { pageHref } from '../../addresses/hrefs';
import { SITE_GEODATA } from '../geodata/fetch-geodata';

/**
 * The assets of the atlas and how they are drawn; fetched for a map that shows any. One that is a site with a diamond of
 * its own on this map has no second sign.
 */
export async function fetchAssets() {
  const [{ assets, dates, courses }, { default: SelectedAsset }] = await Promise.all([
    SITE_GEODATA.assets(),
    import('./SelectedAsset.svelte')
  ]);
  return {
    marks:
      (view: Pick<View, 'assets' | 'hidden'>, version: Pick<PlanVersion, 'sites'>, locale: Locale, areLinks = true) =>
      (projection: MapProjection) => {
        const shown = shownAssets(assets, view.assets, version, view.hidden);
        return assetMarks(projection, shown, areLinks ? (id) => `${pageHref(locale, 'assets')}#${id}` : undefined);
      },
    SelectedAsset,
    /** What a card tells of: an asset with the face that it lies in on a line. */
    find: (id: string, date: string) => {
      const asset = assets.find((candidate) => candidate.id === id);
      return asset && { asset, faceId: courses[asset.course]?.[dates.indexOf(date)] };
    },
    /** Kinds that an address names and there are not. */
    unknown: (named: readonly string[]) => named.filter((kind) => !knownKinds([kind]).length)
  };
}

export type FetchedAssets = Awaited<ReturnType<typeof fetchAssets>>;
