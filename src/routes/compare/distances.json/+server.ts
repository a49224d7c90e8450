import { json } from '@sveltejs/kit';
import { loadAllDistances } from '$lib/pages/compare/load-distances.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Distances between all versions, for the pages that come with part of it or with none. */
export const GET: RequestHandler = () => json(loadAllDistances());
