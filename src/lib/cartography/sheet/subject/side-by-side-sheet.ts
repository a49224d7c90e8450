import { formatLine } from '../../../i18n/format-line';
import type { SheetContent, SideMap } from '../words/sheet-content';
import { inLanguage } from '../../../i18n/localised';
import type { SheetContext } from '../model/sheet-context';
import { extentOf } from '../map/sheet-extent';
import { drawGrid } from './map-grid';
import { captionOf, drawPart, drawnLines, sharedItems, tellPart } from './several-versions';

/** Two versions beside each other with one legend; on two lines of contact it says that areas differ for that, too. */
export function sideBySideContent(context: SheetContext): SheetContent {
  return { ...contentOf(context, false), brief: contentOf(context, true) };
}

function contentOf(context: SheetContext, isBrief: boolean): SheetContent {
  const { input, messages } = context;
  const { code } = input.locale;
  const [a, b] = input.parts;
  if (a === undefined || b === undefined) throw new RangeError('A sheet of two versions needs both.');
  const extent = extentOf(input.view, input.parts);
  const sideOf = (part: typeof a, letter: 'A' | 'B'): SideMap => ({
    caption: captionOf(part, letter, context, isBrief),
    draw: (box) => drawPart(part, `map-${letter.toLowerCase()}`, box, context)
  });
  const [first, second] = drawnLines(context);
  const shown = messages.showsEach[input.view.facet];
  const isOnTwo = first !== undefined && second !== undefined;
  const told = [a, b].map((part) => tellPart(part, context)).map(({ title, told }) => `${title}. ${told}`);
  const onLine = first === undefined ? '' : messages.onLine(first);
  return {
    title: messages.pairTitle(inLanguage(a.version.shortTitle, code), inLanguage(b.version.shortTitle, code)),
    standing: [],
    subtitle: isOnTwo ? `${shown}. ${messages.twoLines(formatLine(first, code), formatLine(second, code))}` : shown,
    // In brief the captions leave the line to the subtitle.
    shortSubtitle: isOnTwo ? messages.severalLines : isBrief ? onLine : '',
    plainText: told.join(' '),
    legend: sharedItems(context),
    isWholeWidth: true,
    draw: (box) => drawGrid({ parts: [a, b], extent, isBrief, isMany: false }, box, context),
    sides: [sideOf(a, 'A'), sideOf(b, 'B')]
  };
}
