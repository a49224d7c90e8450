import { json } from '@sveltejs/kit';
import { loadSearchedTexts } from '$lib/pages/shared/points/load-points.server';

export const prerender = true;

export const GET = () => json(loadSearchedTexts());
