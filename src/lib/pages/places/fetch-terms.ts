import { once } from '$lib/once';
import { fetchSiteJson } from '../shared/fetch-site-json';
import type { VersionTermsFile } from './load-places.server';

/** What every version says of every face, and all else that cards of places share. */
export const fetchTerms = once(() => fetchSiteJson('places/version-terms.json') as Promise<VersionTermsFile>);
