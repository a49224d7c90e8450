import { swatchStyles } from '$lib/cartography/plate/swatch-styles';
import { pageStylesheet } from '$lib/cartography/symbology/stylesheet';
import { placeSymbols } from '$lib/pages/places/load-places.server';

export const prerender = true;

/** Styles of maps and swatches for the pages that do not carry them. */
export const GET = () =>
  new Response(pageStylesheet() + swatchStyles(placeSymbols()), { headers: { 'content-type': 'text/css' } });
