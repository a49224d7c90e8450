import { fetchMessages } from '$lib/i18n/at-hand/store';
import { localeOfAddress } from '$lib/pages/addresses/hrefs';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** A page is shown when its words are here; those of the first page are fetched before, see hooks.client.ts. */
export const load: LayoutLoad = ({ url }) => fetchMessages(localeOfAddress(url).code);
