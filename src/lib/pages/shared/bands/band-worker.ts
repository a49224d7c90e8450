/// <reference lib="webworker" />
import { expose } from 'comlink';
import type { BandEdge, SideDistances } from '$lib/cartography/ground/band-outlines';
import type { TerritoryTopology } from '$lib/territory/read-territory';

/**
 * Distances from a line are worked out here, so that the page stays free meanwhile. As with the worker that cuts lines,
 * nothing else may import this module, nor may its chunk hold what others need.
 */
const outlines = import('$lib/cartography/ground/band-outlines');
let territory: TerritoryTopology | undefined;

const remote = {
  open: (given: TerritoryTopology): void => {
    territory = given;
  },
  edges: async (distances: readonly SideDistances[]): Promise<BandEdge[][]> => {
    const { bandEdges } = await outlines;
    const land = territory;
    if (land === undefined) throw new Error('The worker has no territory.');
    return distances.map((sides) => bandEdges(land, sides));
  }
};

export type RemoteBands = typeof remote;

expose(remote);
