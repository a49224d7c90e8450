import { composeMaps } from './compose-maps';
import { composePair } from './compose-pair';
import { composePlain } from './compose-plain';
import { composeTall } from './compose-tall';
import { composeWide } from './compose-wide';
import type { Figure } from '../model/place-figure';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';

/** Gives everything its place: as much text as the sheet has room for, and the map in what remains; in units. */
export function compose(content: SheetContent, context: SheetContext): Figure {
  if (context.input.view.isPlain) return composePlain(content, context);
  if (content.sides !== undefined) return composePair(content, context);
  if (content.scaleIn !== undefined) return composeMaps(content, content.scaleIn, context);
  return context.format.shape === 'wide' && !content.isWholeWidth
    ? composeWide(content, context)
    : composeTall(content, context);
}
