import { fetchEmbedPair } from '$lib/pages/embed/fetch-embed';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data, params }) => fetchEmbedPair(data, [params.version, params.b]);
