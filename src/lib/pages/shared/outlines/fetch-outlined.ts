import { thingsWithin, type LandThings } from '$lib/ledger/land-things';
import { readFaceOutlines } from '$lib/places/face-at';
import type { Place } from '$lib/places/place';
import type { BorderFactors } from '$lib/territory/border-factors';
import { lineKey, type LineOfContact } from '$lib/territory/line-of-contact';
import { outlinedName, type Corners } from '$lib/territory/outline';
import type { LineTerritory } from '$lib/territory/read-territory';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { fetchGeodataFile } from '../geodata/fetch-geodata-file';
import { cutOutlinesInWorker, measureInWorker } from '../own/cut-in-worker';
import { findLine } from '../own/find-line';

/** Number of answers of a kind that are kept: all days of signing, and some changes of a hand. */
const MOST_KEPT = 60;

/** Keeps what is worked out for a line and outlines, by their name; what fails is asked for again. */
function keeping<Answer>(): (name: string, work: () => Promise<Answer>) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (name, work) => {
    const found = kept.get(name);
    if (found !== undefined) return found;
    const made = work();
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
    return made;
  };
}
const territories = keeping<LineTerritory>();
const borders = keeping<BorderFactors>();
const things = keeping<LandThings>();

async function cut(key: string, outlines: readonly Corners[]): Promise<LineTerritory> {
  const { line, drawing } = await findLine(key);
  const [{ topology, people }, since2014] = await Promise.all([
    cutOutlinesInWorker(drawing, outlines),
    // Without it, figures do not say of how many people the estimate is carried forward.
    SITE_GEODATA.people().then(
      (file) => file.since2014,
      () => ({})
    )
  ]);
  return { line: { ...line, outlines }, topology, people: { ...people, since2014 } };
}

/**
 * Cuts the land along a line, by its key, and along outlines that drafts name, in a worker.
 *
 * @throws {BadLine} where it cannot be done
 */
export const fetchOutlined = (key: string, outlines: readonly Corners[]): Promise<LineTerritory> =>
  territories(outlinedName(key, outlines), () => cut(key, outlines));

/**
 * What borders are summed from on the line of a partition that is cut along outlines; measured when it is first asked for.
 *
 * @throws {BadLine} where it cannot be measured
 */
export const fetchOutlinedBorders = (line: LineOfContact): Promise<BorderFactors> =>
  borders(outlinedName(lineKey(line), line.outlines ?? []), async () => {
    const { drawing } = await findLine(lineKey(line));
    return measureInWorker(drawing, line.outlines);
  });

/** Towns, the largest first, and assets in the faces of such a line. */
export const fetchOutlinedThings = (line: LineOfContact): Promise<LandThings> =>
  things(outlinedName(lineKey(line), line.outlines ?? []), async () => {
    const [{ topology }, places, { assets }] = await Promise.all([
      fetchOutlined(lineKey(line), line.outlines ?? []),
      fetchGeodataFile('places.json') as Promise<readonly Place[]>,
      SITE_GEODATA.assets()
    ]);
    const within = thingsWithin(readFaceOutlines(topology), places, assets);
    const towns = [...within.towns].sort((one, other) => other.thing.population - one.thing.population);
    return { ...within, towns };
  });
