import { formatDate, formatNumber } from '../../i18n/format';
import { MOST_COMPARED } from '../../view/compared-versions';
import type { SheetContent } from './sheet-content';
import type { SheetContext } from './sheet-context';
import { SheetError } from './sheet-error';
import { drawGrid, gridHasRoom } from './map-grid';
import { lineDates, sharedItems, tellPart } from './several-versions';

/** Several versions in small maps of one extent with one legend. */
export function multiplesContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const count = input.parts.length;
  if (count < 2 || count > MOST_COMPARED) throw new SheetError(messages.countOfMaps(String(MOST_COMPARED)));
  return { ...contentOf(context, false), brief: contentOf(context, true) };
}

function contentOf(context: SheetContext, isBrief: boolean): SheetContent {
  const { input, messages } = context;
  const { code } = input.locale;
  const { parts } = input;
  const dates = lineDates(context);
  const [date] = dates;
  const shown = messages.showsEach[input.view.facet];
  const onLine = date === undefined ? '' : messages.onLine(formatDate(date, code));
  const lines = dates.length > 1 ? messages.severalLines : onLine;
  const told = parts.map((part) => tellPart(part, context, isBrief)).map(({ title, told }) => `${title}. ${told}`);
  const plain = isBrief && lines !== '' ? [...told, dates.length > 1 ? lines : `${lines}.`] : told;
  const grid = { parts, isBrief };
  return {
    title: messages.multiplesTitle(formatNumber(parts.length, code)),
    standing: [],
    subtitle: lines === '' ? shown : `${shown}. ${lines}`,
    shortSubtitle: lines,
    plainText: plain.join(' '),
    legend: sharedItems(context),
    isWholeWidth: true,
    hasRoom: (box) => gridHasRoom(grid, box, context),
    draw: (box) => drawGrid(grid, box, context)
  };
}
