import source from '$lib/pages/embed/frame/peace-plan-map.mjs?raw';

export const prerender = true;

/** The element that other people's pages load, as it was written. */
export const GET = () => new Response(source, { headers: { 'content-type': 'text/javascript' } });
