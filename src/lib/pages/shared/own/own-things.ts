import { once } from '$lib/once';
import { thingsWithin, type LandThings } from '$lib/ledger/land-things';
import { readFaceOutlines } from '$lib/places/face-at';
import type { Place } from '$lib/places/place';
import { fetchGeodataFile } from '../geodata/fetch-geodata-file';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { lineStore } from './own-lines';

/** Towns, the largest first, and assets in the faces of a line of the reader's own: its land never changes. */
export const fetchOwnThings = once(async (id: string): Promise<LandThings> => {
  const [found, places, { assets }] = await Promise.all([
    lineStore().find(id),
    fetchGeodataFile('places.json') as Promise<readonly Place[]>,
    SITE_GEODATA.assets()
  ]);
  if (found === undefined) throw new Error(`This browser keeps no line “${id}”.`);
  const things = thingsWithin(readFaceOutlines(found[1].cut.topology), places, assets);
  const towns = [...things.towns].sort((one, other) => other.thing.population - one.thing.population);
  return { ...things, towns };
});
