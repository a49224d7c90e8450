import { fetchSharedData } from '../compare/data/fetch-comparison';
import type { ComparedVersion } from '../compare/data/load-pair.server';
import { fetchSiteJson } from '../shared/fetch-site-json';
import { orElseFetched } from '../shared/or-else-fetched';
import type { EmbedData } from './load-embed.server';

/** An embedded map comes without what other pages have as files: its version, and what all versions share. */
export async function fetchEmbed(data: EmbedData, versionId: string) {
  const [compared, shared] = await Promise.all([
    orElseFetched(data.compared, () => fetchSiteJson(`compare/versions/${versionId}.json`) as Promise<ComparedVersion>),
    orElseFetched(data.shared, fetchSharedData)
  ]);
  return { ...data, compared, shared };
}
