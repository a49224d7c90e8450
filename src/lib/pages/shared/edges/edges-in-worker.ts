import type { Position } from 'geojson';
import { wrap, type Remote } from 'comlink';
import type { BandEdge, SideDistances } from '$lib/cartography/ground/band-outlines';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { FaceDistances } from '$lib/territory/border-factors';
import type { UnitCode } from '$lib/territory/territory';
import type { RemoteBands } from './band-worker';
import { hasOrigin } from '$lib/has-origin';
import { drawEdgesHere } from './draw-edges-here';

let remote: Remote<RemoteBands> | undefined;
let opened: TerritoryTopology | undefined;

/** The worker with the land of a territory, which it keeps for the next call. */
function open(territory: TerritoryTopology): Remote<RemoteBands> {
  remote ??= wrap<RemoteBands>(new Worker(new URL('./band-worker.ts', import.meta.url), { type: 'module' }));
  if (opened !== territory) {
    opened = territory;
    // Orders are taken in turn: what is asked next is asked of this territory.
    void remote.open(territory);
  }
  return remote;
}

/**
 * The edges of the land within distances of the whole line of contact, in degrees, for each pair of distances; drawn in
 * a worker where one runs.
 *
 * @param units that the land is kept to; none: all of it
 */
export const edgesInWorker = (
  territory: TerritoryTopology,
  distances: readonly SideDistances[],
  units: readonly UnitCode[] = []
): Promise<BandEdge[][]> =>
  hasOrigin() ? open(territory).edges(distances, units) : drawEdgesHere(territory, distances, units);

/** How far positions lie from the whole line of contact, in km. */
export const kmInWorker = (territory: TerritoryTopology, positions: readonly Position[]): Promise<number[]> =>
  open(territory).kmFromContact(positions);

/** The land of each face by distance, of a line that nobody has measured before. */
export const landInWorker = (territory: TerritoryTopology): Promise<FaceDistances[]> =>
  open(territory).landByDistance();
