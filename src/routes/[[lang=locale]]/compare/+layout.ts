import { fetchSharedData } from '$lib/pages/compare/data/fetch-comparison';
import { orElseFetched } from '$lib/pages/shared/or-else-fetched';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({
  ...(await orElseFetched(data.shared, fetchSharedData)),
  hatches: data.hatches
});
