import { pageStylesheet } from '$lib/cartography/symbology/stylesheet';

export const prerender = true;

/** Styles of maps and swatches for the pages that do not carry them. */
export const GET = () => new Response(pageStylesheet(), { headers: { 'content-type': 'text/css' } });
