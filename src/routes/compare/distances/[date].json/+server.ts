import { json } from '@sveltejs/kit';
import { loadDistances } from '$lib/pages/compare/data/load-distances.server';
import { readManifest } from '$lib/server/read-geodata';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readManifest().dates.map(({ date }) => ({ date }));

/** How far apart all versions are on a line of contact, for the pages that come with part of it or with none. */
export const GET: RequestHandler = ({ params }) => json(loadDistances(params.date));
