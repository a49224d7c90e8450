import { fetchSharedData } from '$lib/pages/compare/data/fetch-comparison';
import { orElseFetched } from '$lib/pages/shared/or-else-fetched';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  shared: await orElseFetched(data.shared, fetchSharedData)
});
