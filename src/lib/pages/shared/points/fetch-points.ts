import { once } from '$lib/once';
import type { SearchedText } from '$lib/plans/search/text-search';
import { fetchSiteJson } from '../fetch-site-json';
import type { PointsFile } from './load-points.server';

/** All points of all documents, and what they say of each topic. */
export const fetchPoints = once(() => fetchSiteJson('points/all.json') as Promise<PointsFile>);

/** Every point and every clause of land in both languages. */
export const fetchSearchedTexts = once(() => fetchSiteJson('points/texts.json') as Promise<readonly SearchedText[]>);
