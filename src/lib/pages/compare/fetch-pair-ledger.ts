import { base } from '$app/paths';
import type { AssetFile } from '$lib/assets/asset';
import { fetchJson } from '$lib/client/fetch-json';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { deriveLedgerBetween } from '$lib/ledger/derive-ledger';
import { thingsOnDate, type LandThings } from '$lib/ledger/land-things';
import { once } from '$lib/once';
import type { TownFile } from '$lib/places/towns';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';
import { isOwnLineId, lineKey } from '$lib/territory/line-of-contact';
import { writeLedger } from '../shared/ledger/ledger-markup';
import { fetchPeopleOf } from '../shared/people/fetch-people-of';

const fetchThings = once(async () => {
  const [towns, assets] = await Promise.all([
    fetchJson(base, `${GEODATA_FOLDER}/towns.json`) as Promise<TownFile>,
    fetchJson(base, `${GEODATA_FOLDER}/assets.json`) as Promise<AssetFile>
  ]);
  return { towns, assets };
});

async function onDate(date: string): Promise<LandThings> {
  const { towns, assets } = await fetchThings();
  return thingsOnDate(towns, assets, date);
}

/** Writes what would be in other hands under the second of two versions than under the first, on one line of contact. */
export async function fetchPairLedger(
  versions: readonly [PlanVersion, PlanVersion],
  partitions: readonly [Partition, Partition],
  locale: Locale
): Promise<string> {
  const { line } = partitions[0];
  const key = lineKey(line);
  const isCut = line.outlines !== undefined;
  const [things, people] = await Promise.all([
    isCut
      ? import('../shared/outlines/fetch-outlined').then(({ fetchOutlinedThings }) => fetchOutlinedThings(line))
      : isOwnLineId(key)
        ? import('../shared/own/own-things').then(({ fetchOwnThings }) => fetchOwnThings(key))
        : onDate(key),
    isCut || isOwnLineId(key) ? partitions[0].people : fetchPeopleOf(key)
  ]);
  const [one, other] = [
    { version: versions[0], partition: { ...partitions[0], ...(people && { people }) } },
    { version: versions[1], partition: partitions[1] }
  ];
  return writeLedger(deriveLedgerBetween(one, other, things), locale);
}
