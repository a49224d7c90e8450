import { locatorSvg } from '$lib/pages/places/locator.server';

export const prerender = true;

/** Ground of the small maps on the pages of places, one file for all of them. */
export const GET = () => new Response(locatorSvg(), { headers: { 'content-type': 'image/svg+xml' } });
