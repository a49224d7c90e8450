import { layOutTall } from './compose-tall';
import { layOutWide } from './compose-wide';
import { noRoom, type Layout } from '../words/composition';
import { LEVELS, LIMITED_LEVELS, type Level } from './furniture';
import type { Figure } from '../model/place-figure';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';

/** Share of their largest size, with the fewest words, that maps must keep when a fuller wording is taken. */
const LEAST_SHARE = 0.9;

function layOutsAt(content: SheetContent, level: Level, context: SheetContext): Layout[] {
  const tall = layOutTall(content, level, 0, context);
  const { safe } = context.format;
  // A column would stand under the signs of the app that cover the top and the bottom of a story.
  const wide = safe.top + safe.bottom > 0 ? [] : layOutWide(content, level, context);
  return tall === undefined ? wide : [...wide, tall];
}

/** Several maps as large as they can be, and as many words as leave them so: beside them, or above and below. */
export function composeMaps(
  content: SheetContent,
  scaleIn: NonNullable<SheetContent['scaleIn']>,
  context: SheetContext
): Figure {
  // Larger maps are no reason to leave out a class that there is room for.
  for (const levels of [LEVELS, ...LIMITED_LEVELS.map((level) => [level])]) {
    const layouts = levels
      .flatMap((level) => layOutsAt(content, level, context))
      .map((layout) => ({ layout, scale: scaleIn(layout.box) }))
      .filter(({ scale }) => scale > 0);
    const largest = Math.max(...layouts.map(({ scale }) => scale));
    const chosen = layouts.find(({ scale }) => scale >= LEAST_SHARE * largest);
    if (chosen !== undefined) return chosen.layout.draw();
  }
  throw noRoom(context);
}
