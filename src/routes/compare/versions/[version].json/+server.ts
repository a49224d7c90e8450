import { json } from '@sveltejs/kit';
import { allVersions } from '$lib/plans/catalogue';
import { loadComparedVersion } from '$lib/pages/compare/data/load-pair.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => allVersions().map(({ id }) => ({ version: id }));

/** One side of a comparison that has no page of its own. */
export const GET: RequestHandler = ({ params }) => json(loadComparedVersion(params.version));
