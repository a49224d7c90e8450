import { base } from '$app/paths';
import { once } from '$lib/once';
import { fetchJson } from '../shared/fetch-json';
import type { VersionTermsFile } from './load-places.server';

/** What every version says of every face, and all else that cards of places share. */
export const fetchTerms = once(() => fetchJson(`${base}/places/version-terms.json`) as Promise<VersionTermsFile>);
