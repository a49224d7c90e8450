import { WIDEST_BAND_KM, type DeclaredBand } from '../../src/lib/territory/border-factors';
import { jsonRows, type BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import type { Sources } from '../sources';
import { readTable } from '../table';

const BANDS_FILE = 'bands/distances.csv';

/**
 * Distances that texts and proposals declare; refuses those that no band can be measured for.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function readBands(sources: Sources): DeclaredBand[] {
  const rows = readTable(BANDS_FILE, sources.text(BANDS_FILE), ['proposal', 'zone', 'km']);
  const seen = new Set<string>();
  return rows.map((row) => {
    const [proposal, zone] = [row.text('proposal'), row.text('zone')];
    const km = row.number('km', [-Infinity, Infinity]);
    if (km <= 0) throw new BadInput(BANDS_FILE, `km on line ${row.line} is no distance: "${km}"`);
    if (km > WIDEST_BAND_KM) {
      throw new BadInput(
        BANDS_FILE,
        `the band of ${km} km on line ${row.line} is wider than the data allows: land is sorted by distance from the line up to ${WIDEST_BAND_KM} km`
      );
    }
    if (seen.has(`${proposal} ${zone}`)) throw new BadInput(BANDS_FILE, `line ${row.line} repeats ${proposal} ${zone}`);
    seen.add(`${proposal} ${zone}`);
    return { proposal, zone, km };
  });
}

/** `bands.json`: the declared distances. What lies within them is summed from `borders/<date>.json`. */
export function buildBands(bands: readonly DeclaredBand[]): BuiltFile {
  return { path: 'bands.json', text: jsonRows(bands), credits: [] };
}
