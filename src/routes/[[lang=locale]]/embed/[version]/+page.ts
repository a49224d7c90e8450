import { fetchEmbed } from '$lib/pages/embed/fetch-embed';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data, params }) => fetchEmbed(data, params.version);
