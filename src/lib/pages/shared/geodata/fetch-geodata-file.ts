import { base } from '$app/paths';
import { fetchJson } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';

/** A file of `static/geodata`, fetched when it is first asked for. */
export const fetchGeodataFile = once((file: string) => fetchJson(base, `${GEODATA_FOLDER}/${file}`));
