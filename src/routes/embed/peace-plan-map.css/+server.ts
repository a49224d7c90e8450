import source from '$lib/pages/embed/frame/peace-plan-map.css?raw';

export const prerender = true;

/** The style that keeps the room of elements written by hand, as it was written. */
export const GET = () => new Response(source, { headers: { 'content-type': 'text/css' } });
