import { measureBorders } from '$lib/derivation/borders/describe-borders';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { deriveLedger } from '$lib/ledger/derive-ledger';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { writeMeasured } from './write-borders';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { writeLedger } from '../ledger/ledger-markup';
import { fetchOwnBorders } from '../own/own-borders';
import { fetchOwnThings } from '../own/own-things';

/**
 * The line that a version would create on a line of the reader's own.
 *
 * @param id of that line
 */
export async function writeOwnBorders(
  version: PlanVersion,
  partition: Partition,
  id: string,
  { code }: Locale
): Promise<string> {
  const [factors, { units }] = await Promise.all([fetchOwnBorders(id), SITE_GEODATA.manifest()]);
  return writeMeasured(version, [measureBorders(partition, factors)], units, code);
}

/**
 * What would change hands under a version on a line of the reader's own.
 *
 * @param id of that line
 */
export const writeOwnLedger = async (
  version: PlanVersion,
  partition: Partition,
  id: string,
  locale: Locale
): Promise<string> => writeLedger(deriveLedger(version, partition, await fetchOwnThings(id)), locale);
