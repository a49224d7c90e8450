/// <reference lib="webworker" />
import { expose } from 'comlink';
import type { Position } from 'geojson';
import type { BandEdge, SideDistances } from '$lib/cartography/ground/band-outlines';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { FaceDistances } from '$lib/territory/border-factors';
import type { UnitCode } from '$lib/territory/territory';

/**
 * Distances from a line are worked out here, so that the page stays free meanwhile. As with the worker that cuts lines,
 * nothing else may import this module, nor may its chunk hold what others need.
 */
const outlines = import('$lib/cartography/ground/band-outlines');
let territory: TerritoryTopology | undefined;

function opened(): TerritoryTopology {
  if (territory === undefined) throw new Error('The worker has no territory.');
  return territory;
}

const remote = {
  open: (given: TerritoryTopology): void => {
    territory = given;
  },
  edges: async (distances: readonly SideDistances[], units: readonly UnitCode[]): Promise<BandEdge[][]> => {
    const { bandEdges } = await outlines;
    return distances.map((sides) => bandEdges(opened(), sides, units));
  },
  kmFromContact: async (positions: readonly Position[]): Promise<number[]> =>
    (await outlines).kmFromContact(opened(), positions),
  landByDistance: async (): Promise<FaceDistances[]> => (await outlines).landByDistance(opened())
};

export type RemoteBands = typeof remote;

expose(remote);
