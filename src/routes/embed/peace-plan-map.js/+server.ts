import { writeElement } from '$lib/pages/embed/frame/write-element';

export const prerender = true;

/** The element that other people's pages load. */
export const GET = () => new Response(writeElement(), { headers: { 'content-type': 'text/javascript' } });
