import type { BandEdge, SideDistances } from '$lib/cartography/ground/band-outlines';
import type { Box } from '$lib/cartography/ground/box';
import type { MapProjection } from '$lib/cartography/ground/projection';
import { bandLabels, bandNodes, type MapBand } from '$lib/cartography/plate/band-marks';
import type { Signs } from '$lib/cartography/plate/pair-plates';
import { bandStyle } from '$lib/cartography/symbology/line-work';
import { formatNamedDistance } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { HOLDERS, type UnitCode } from '$lib/territory/territory';
import { parsePullBack } from '$lib/view/page/pull-back';

/** @param taken boxes of signs that stand over the same map: nothing is written there */
export type DrawAmongSigns = (projection: MapProjection, taken?: readonly Box[]) => Signs;

/** A pull-back as the map shows it. */
export interface FetchedPullBack {
  /** Key of the line of contact. */
  readonly line: string;
  readonly bands: (code: InterfaceLanguage) => MapBand[];
  /** The same as signs, over maps that have no other place for it. */
  readonly signs: (code: InterfaceLanguage) => DrawAmongSigns;
  /** Sentences on what of the address was not taken as it stands. */
  readonly faults: (code: InterfaceLanguage) => string[];
}

/** Draws edges along a line: those of the land within distances, in degrees, kept to some units or, of none, to none. */
export type DrawEdges = (distances: readonly SideDistances[], units: readonly UnitCode[]) => Promise<BandEdge[][]>;

/** Draws a pull-back, as the address has it, along a line. */
export async function drawPullBack(line: string, text: string, drawEdges: DrawEdges): Promise<FetchedPullBack> {
  const { pullBack, faults } = parsePullBack(text);
  const { km, units } = pullBack;
  const isAlike = km.ukraine === km.russia;
  const wanted = (isAlike ? (['ukraine'] as const) : HOLDERS).filter((holder) => km[holder] > 0);
  const [edges, words] = await Promise.all([
    drawEdges(
      wanted.map((holder) => (isAlike ? km : { ukraine: 0, russia: 0, [holder]: km[holder] })),
      units
    ),
    // All words on pull-backs come with these: a map without a slip in its address has no use for them.
    faults.length === 0 ? null : import('./pull-back-faults')
  ]);
  const bands = (code: InterfaceLanguage): MapBand[] =>
    wanted.map((holder, place) => ({
      style: bandStyle(0),
      label: formatNamedDistance(km[holder], code),
      edges: edges[place] ?? []
    }));
  return {
    line,
    bands,
    signs: (code) => (projection, taken) => {
      const { nodes, covered } = bandLabels(projection, bands(code), taken);
      return { nodes: [...bandNodes(projection, bands(code)), ...nodes], covered };
    },
    faults: (code) => words?.tellPullBackFaults(text, code) ?? []
  };
}
