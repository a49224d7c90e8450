import { json } from '@sveltejs/kit';
import { loadVersionTerms } from '$lib/pages/places/load-places.server';

export const prerender = true;

/** Terms of every version for every face, for cards of places that are written in the browser. */
export const GET = () => json(loadVersionTerms());
