import type { BandEdge } from '$lib/cartography/ground/band-outlines';
import type { MapBand } from '$lib/cartography/plate/band-marks';
import { bandStyle } from '$lib/cartography/symbology/line-work';
import { formatNamedDistance } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';

/** A distance on both sides of a line, in km, with the edges of the land within it. */
interface EdgedBand {
  readonly km: number;
  readonly edges: readonly BandEdge[];
}

/** Distances of proposals as maps draw them, each in a style of its own. */
export const bandLines = (bands: readonly EdgedBand[], code: InterfaceLanguage): MapBand[] =>
  bands.map(({ km, edges }, place) => ({ style: bandStyle(place), label: formatNamedDistance(km, code), edges }));
