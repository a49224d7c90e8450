/// <reference lib="webworker" />
import { bandEdges, type BandEdge, type SideDistances } from '$lib/cartography/ground/band-outlines';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { UnitCode } from '$lib/territory/territory';

/** What is asked of the worker: the edges of land within distances of the line, kept to some units. */
export interface AskedEdges {
  readonly territory: TerritoryTopology;
  readonly distances: readonly SideDistances[];
  readonly units: readonly UnitCode[];
}

/** Measuring land takes most of a second: a map in a story leaves the story's page free meanwhile. One order, one answer. */
addEventListener('message', ({ data }: MessageEvent<AskedEdges>) => {
  const { territory, distances, units } = data;
  const edges: BandEdge[][] = distances.map((sides) => bandEdges(territory, sides, units));
  postMessage(edges);
  close();
});
