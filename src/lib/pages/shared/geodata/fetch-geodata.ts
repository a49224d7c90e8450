import { base } from '$app/paths';
import { fetchGeodata } from '$lib/client/fetch-geodata';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

/** The geodata of the site, fetched once for all pages that somebody reads. */
export const SITE_GEODATA = fetchGeodata(`${base}/${GEODATA_FOLDER}`);
