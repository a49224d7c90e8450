import { fetchPairData } from '$lib/pages/compare/data/fetch-comparison';
import type { PairData } from '$lib/pages/compare/data/load-pair.server';
import { orElseFetched } from '$lib/pages/shared/or-else-fetched';
import type { PageLoad } from './$types';

/** The two versions have many pages in common. */
export const load: PageLoad = ({ data, params }): Promise<PairData> =>
  orElseFetched(data.pair, () => fetchPairData([params.a, params.b]));
