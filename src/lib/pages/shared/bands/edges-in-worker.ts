import { wrap, type Remote } from 'comlink';
import type { BandEdge, SideDistances } from '$lib/cartography/ground/band-outlines';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { RemoteBands } from './band-worker';

let remote: Remote<RemoteBands> | undefined;
let opened: TerritoryTopology | undefined;

/**
 * The edges of the land within distances of the whole line of contact, in degrees, for each pair of distances; drawn in
 * a worker, which keeps the distances of a territory for the next call.
 */
export async function edgesInWorker(
  territory: TerritoryTopology,
  distances: readonly SideDistances[]
): Promise<BandEdge[][]> {
  remote ??= wrap<RemoteBands>(new Worker(new URL('./band-worker.ts', import.meta.url), { type: 'module' }));
  if (opened !== territory) {
    opened = territory;
    // Orders are taken in turn: what is asked next is asked of this territory.
    void remote.open(territory);
  }
  return remote.edges(distances);
}
