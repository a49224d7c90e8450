import type { Locale } from '$lib/i18n/locale';
import { shownBands, unknownProposals } from '$lib/plans/monitoring/shown-bands';
import { bandLines } from '../../../shared/bands/band-lines';
import { drawEdgesOf, overMap } from './edges';
import type { LaidPart } from './laid-part';
import { FILES, type PaintedLand } from '../site-files';

/** Distances of proposals along a line. */
export async function layBands(proposals: readonly string[], land: PaintedLand, { code }: Locale): Promise<LaidPart> {
  const unknown = unknownProposals(proposals);
  const known = proposals.filter((id) => !unknown.includes(id));
  if (known.length === 0) return { draw: () => ({}), unknown };
  const shown = shownBands(await FILES.bands(), '', known);
  const edges = await drawEdgesOf(land)(
    shown.map(({ km }) => ({ ukraine: km, russia: km })),
    []
  );
  const bands = bandLines(
    shown.map(({ km }, index) => ({ km, edges: edges[index] ?? [] })),
    code
  );
  return { draw: (_, projection, taken) => overMap(projection, bands, taken), unknown };
}
