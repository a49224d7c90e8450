import { json } from '@sveltejs/kit';
import { loadSharedVersionData } from '$lib/pages/shared/load-shared-versions.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Pages of comparisons are prerendered from it and fetch it, so that none brings it along. */
export const GET: RequestHandler = () => json(loadSharedVersionData());
