import type { BandEdge } from '$lib/cartography/ground/band-outlines';
import type { MapBand } from '$lib/cartography/plate/band-marks';
import { bandLand, type BandLand } from '$lib/derivation/borders/band-land';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { facesOfTowns, type TownFile } from '$lib/places/towns';
import { shownBands, unknownProposals, type ShownBand } from '$lib/plans/monitoring/shown-bands';
import { isOwnLineId } from '$lib/territory/line-of-contact';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { fetchTownFile } from '../geodata/fetch-towns';
import type { FetchedPullBack } from '../pull-back/draw-pull-back';
import { fetchPullBack } from '../pull-back/fetch-pull-back';
import { bandLines } from './band-lines';
import { edgesInWorker } from '../edges/edges-in-worker';

/** A distance on a line of contact: its edges, and what lies within where that is measured. */
interface FetchedBand extends ShownBand {
  readonly edges: readonly BandEdge[];
  readonly land: BandLand | null;
}

/** The distances that a reader has chosen, on one line of contact. */
export interface FetchedBands {
  /** Key of the line of contact. */
  readonly line: string;
  readonly bands: readonly FetchedBand[];
  readonly towns: TownFile['towns'];
  readonly units: readonly AdministrativeUnit[];
  /** What each side would draw back from, where the reader has set it. */
  readonly pull: FetchedPullBack | null;
  /** Proposals that the address names and there are not. */
  readonly unknown: readonly string[];
}

/** What land is measured with along a line. */
async function fetchMeasures(line: string) {
  if (isOwnLineId(line)) {
    return import('../own/own-measures').then(({ fetchOwnMeasures }) => fetchOwnMeasures(line)).catch(() => null);
  }
  const [factors, towns] = await Promise.all([SITE_GEODATA.borders(line), fetchTownFile()]);
  return { factors, towns: towns.towns, townFaces: facesOfTowns(towns, line) };
}

/**
 * The distances of some proposals on a line of contact.
 *
 * @param line its key
 * @param chosen ids of proposals
 * @param pull a pull-back, as the address has it
 */
export async function fetchBands(
  line: string,
  territory: TerritoryTopology,
  chosen: readonly string[],
  pull: string | null
): Promise<FetchedBands> {
  const unknown = unknownProposals(chosen);
  const known = chosen.filter((id) => !unknown.includes(id));
  const pullBack = pull === null ? null : fetchPullBack(line, territory, pull);
  const [declared, manifest, measures] = await Promise.all([
    SITE_GEODATA.bands(),
    SITE_GEODATA.manifest(),
    known.length === 0 ? null : fetchMeasures(line)
  ]);
  const shown = known.length === 0 ? [] : shownBands(declared, '', known);
  const edges = await edgesInWorker(
    territory,
    shown.map(({ km }) => ({ ukraine: km, russia: km }))
  );
  return {
    line,
    bands: shown.map((band, place) => ({
      ...band,
      edges: edges[place] ?? [],
      land: measures === null ? null : bandLand(measures.factors, band.km, measures.townFaces)
    })),
    towns: measures?.towns ?? [],
    units: manifest.units,
    pull: await pullBack,
    unknown
  };
}

/** The same as maps draw them. */
export const mapBands = ({ bands, pull }: FetchedBands, code: InterfaceLanguage): MapBand[] => [
  ...bandLines(bands, code),
  ...(pull?.bands(code) ?? [])
];
