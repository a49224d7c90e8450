import { fetchGeodata } from '../../client/fetch-geodata';
import { fetchJson } from '../../client/fetch-json';
import { once } from '../../once';
import { GEODATA_FOLDER } from '../../territory/geodata-folder';
import type { SheetStore } from './gather-sheet';

/**
 * Parts of sheets from the files of the site; each file is fetched once.
 *
 * @param root address of the site, without a slash at the end
 */
export function fetchSheets(root: string): SheetStore {
  return {
    ...fetchGeodata(`${root}/${GEODATA_FOLDER}`),
    places: once(() => fetchJson(`${root}/${GEODATA_FOLDER}`, 'places.json')) as SheetStore['places'],
    version: once((id: string) =>
      fetchJson(root, `compare/versions/${encodeURIComponent(id)}.json`)
    ) as SheetStore['version']
  };
}
