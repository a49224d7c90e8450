import { assemble, briefWording, marginOf, noRoom } from '../words/composition';
import { plainParagraphs } from './furniture';
import type { Figure } from '../model/place-figure';
import { NO_BLOCK, setParagraphs } from '../model/set-text';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { typeScale } from '../model/type-scale';

/** Share of the height that a map needs above its strip. */
const MIN_SHARE = 0.3;

function composeAs(content: SheetContent, context: SheetContext): Figure | undefined {
  const { canvas, safe } = context.format;
  const margin = marginOf(context);
  const width = canvas.width - 2 * margin;
  const paragraphs = plainParagraphs(content, typeScale(context.format, 1), context);
  const strip = setParagraphs(paragraphs, width, context);
  const top = canvas.height - Math.max(safe.bottom, margin * 0.7) - strip.height;
  const figureBottom = top - margin * 0.6;
  if (figureBottom - safe.top < MIN_SHARE * canvas.height) return undefined;
  const [side, figureTop] = content.isWholeWidth ? [margin, Math.max(safe.top, margin)] : [-1, -1];
  const box = { left: side, right: canvas.width - side, top: figureTop, bottom: figureBottom };
  if (content.scaleIn?.(box) === 0) return undefined;
  const words = { head: NO_BLOCK, legend: NO_BLOCK, foot: strip.at(margin, top) };
  return assemble(words, content.draw(box, figureTop < 0 ? safe.top : 0));
}

/** The map alone, with a strip below it for what cannot be left out. */
export function composePlain(content: SheetContent, context: SheetContext): Figure {
  const composed = composeAs(content, context) ?? composeAs(briefWording(content), context);
  if (composed === undefined) throw noRoom(context);
  return composed;
}
