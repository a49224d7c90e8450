import { deriveRedline, type RedlineGroup } from '$lib/derivation/comparison/redline';
import type { Locale } from '$lib/i18n/locale';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { fetchPoints } from '../../shared/points/fetch-points';
import type { MadeFile } from '$lib/export/work/export-work';

/** One version against the baseline. */
export interface MadeRedline {
  readonly baseline: PlanVersion;
  readonly other: PlanVersion;
  readonly groups: readonly RedlineGroup[];
}

/** Redlines of versions against the first of them; all points of all texts are fetched once. */
export async function makeRedlines(versions: readonly PlanVersion[], locale: Locale): Promise<MadeRedline[]> {
  const texts = await fetchPoints();
  const [baseline, ...others] = versions;
  if (baseline === undefined) return [];
  return others.map((other) => ({ baseline, other, groups: deriveRedline(baseline, other, texts, locale) }));
}

/** A redline as a Word file; what writes it is fetched then. */
export async function makeRedlineFile(redline: MadeRedline, locale: Locale): Promise<MadeFile> {
  const { DOCX_MEDIA_TYPE, writeRedlineDocx } = await import('$lib/export/redline/redline-docx');
  const bytes = new Uint8Array(await writeRedlineDocx({ ...redline, locale }));
  const name = `peace-plan-atlas_redline_${redline.baseline.id}_${redline.other.id}_${locale.code}.docx`;
  return { name, mediaType: DOCX_MEDIA_TYPE, bytes };
}
