import type { BandEdge, SideDistances } from '$lib/cartography/ground/band-outlines';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { UnitCode } from '$lib/territory/territory';

/** Edges along a line where no worker runs: the page itself waits for them. */
export async function drawEdgesHere(
  territory: TerritoryTopology,
  distances: readonly SideDistances[],
  units: readonly UnitCode[]
): Promise<BandEdge[][]> {
  const { bandEdges } = await import('$lib/cartography/ground/band-outlines');
  return distances.map((sides) => bandEdges(territory, sides, units));
}
