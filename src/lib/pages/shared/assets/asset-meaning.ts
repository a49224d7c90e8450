import type { Asset } from '$lib/assets/asset';
import type { Zone } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import type { PlanVersion } from '$lib/plans/schema/plan-version';

/**
 * What a version would mean for an asset, in a few words: a term of its own, else that of the land around it; nothing
 * where neither is known.
 */
export function assetMeaning(
  asset: Pick<Asset, 'site'>,
  { sites }: Pick<PlanVersion, 'sites'>,
  zone: Pick<Zone, 'terms'> | undefined,
  { code, messages }: Locale
): string {
  const term = sites.find(({ site, basis }) => site === asset.site && basis !== 'not-stated');
  if (term !== undefined) return inLanguage(term.term, code);
  if (zone === undefined) return '';
  const { control, recognition } = zone.terms.status;
  const isAsRussian = recognition === 'russia-de-facto' || recognition === 'russia-de-jure';
  return messages.control[control] + (isAsRussian ? `; ${messages.recognition[recognition]}` : '');
}
