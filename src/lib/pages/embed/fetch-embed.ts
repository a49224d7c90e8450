import { fetchSharedData, undrawnPair } from '../compare/data/fetch-comparison';
import type { ComparedVersion, PairData } from '../compare/data/load-pair.server';
import { fetchSiteJson } from '../shared/fetch-site-json';
import { orElseFetched } from '../shared/or-else-fetched';
import type { EmbedData, EmbedPairData } from './load-embed.server';

const fetchCompared = (id: string) => fetchSiteJson(`compare/versions/${id}.json`) as Promise<ComparedVersion>;

/** An embedded map comes without what other pages have as files: its version, and what all versions share. */
export async function fetchEmbed(data: EmbedData, versionId: string) {
  const [compared, shared] = await Promise.all([
    orElseFetched(data.compared, () => fetchCompared(versionId)),
    orElseFetched(data.shared, fetchSharedData)
  ]);
  return { ...data, compared, shared };
}

/** The comparison of two versions comes with its maps and its land. */
export async function fetchEmbedPair(data: EmbedPairData, [a, b]: readonly [string, string]) {
  const [sides, shared] = await Promise.all([
    orElseFetched(data.sides, async () => Promise.all([fetchCompared(a), fetchCompared(b)])),
    orElseFetched(data.shared, fetchSharedData)
  ]);
  const { date, territory } = data;
  const pair: PairData = { sides, date, territory, towns: null, markup: { ...undrawnPair(), ...data.markup } };
  return { pair, shared, hatches: data.hatches, renewed: data.renewed };
}
