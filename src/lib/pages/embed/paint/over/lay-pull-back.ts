import type { Locale } from '$lib/i18n/locale';
import { lineKey } from '$lib/territory/line-of-contact';
import { drawPullBack } from '../../../shared/pull-back/draw-pull-back';
import { drawEdgesOf, overMap } from './edges';
import type { LaidPart } from './laid-part';
import type { PaintedLand } from '../site-files';

/** A pull-back along a line, as the address has it. */
export async function layPullBack(text: string, land: PaintedLand, { code }: Locale): Promise<LaidPart> {
  const { bands, faults } = await drawPullBack(lineKey(land.territory.line), text, drawEdgesOf(land));
  return { draw: (_, projection, taken) => overMap(projection, bands(code), taken), faults: faults(code) };
}
