import type { SheetSubject } from '../../view/sheet/sheet-view';
import { describeStory, tellSheet } from '../caption/describe-sheet';
import { renderHatchDefs } from '../plate/plate';
import { escapeXml } from '../lettering/svg-text';
import { areasContent } from './subject/areas-sheet';
import { compose } from './compose/compose';
import { differenceContent } from './subject/difference-sheet';
import { multiplesContent } from './subject/multiples-sheet';
import { moveWindow } from './model/place-figure';
import { SANS } from './model/set-text';
import type { Sheet, SheetInput } from './model/sheet';
import type { SheetContent } from './words/sheet-content';
import { sheetContext, type SheetContext } from './model/sheet-context';
import { sideBySideContent } from './subject/side-by-side-sheet';
import { versionContent } from './subject/version-sheet';

/** Content of a sheet, by its subject. */
const CONTENTS: Readonly<Record<SheetSubject['kind'], (context: SheetContext) => SheetContent>> = {
  version: versionContent,
  'side-by-side': sideBySideContent,
  difference: differenceContent,
  multiples: multiplesContent,
  'areas-over-time': areasContent
};

const PATTERN = /<pattern id="([^"]+)".*?<\/pattern>/gu;

/** The hatches that a drawing uses. */
function usedHatches(markup: string, { paintMap }: SheetContext): string {
  const used = new Set([...markup.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id));
  const patterns = [...renderHatchDefs('hatch-').matchAll(PATTERN)].filter(([, id]) => used.has(id));
  return patterns.map(([pattern]) => paintMap(pattern)).join('');
}

/** Draws a sheet. Pure: the same input gives the same text, in Node and in the browser. */
export function renderSheet(input: SheetInput): Sheet {
  const context = sheetContext(input);
  const { format, palette } = context;
  const content = CONTENTS[input.view.subject.kind](context);
  const { markup, texts, annotated = [], maps = [] } = compose(content, context);
  const { width, height } = format.canvas;
  const extent = `width="${width.toFixed(2)}" height="${height.toFixed(2)}"`;
  const paper = input.view.isTransparent ? '' : `<rect id="paper" ${extent} fill="${palette.halo}"/>`;
  const hatches = usedHatches(markup, context);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(format.size.width)}" height="${String(format.size.height)}"` +
    ` viewBox="0 0 ${width.toFixed(2)} ${height.toFixed(2)}" lang="${input.locale.code}" xml:lang="${input.locale.code}" role="img"` +
    ` aria-labelledby="sheet-title sheet-description" font-family="${SANS}">` +
    `<title id="sheet-title">${escapeXml(content.title)}</title><desc id="sheet-description">${escapeXml(describeStory(tellSheet(input)).long)}</desc>` +
    `${hatches === '' ? '' : `<defs>${hatches}</defs>`}${paper}${markup}</svg>`;
  const scale = format.pixelsPerUnit;
  return {
    size: format.size,
    dpi: format.dpi,
    svg,
    texts: texts.map(({ text, box }) => ({
      text,
      box: { left: box.left * scale, right: box.right * scale, top: box.top * scale, bottom: box.bottom * scale }
    })),
    maps: maps.map((map) => moveWindow(map, 0, 0, scale)),
    leftOut: input.view.annotations.flatMap((_, index) => (annotated.includes(index) ? [] : [index]))
  };
}
