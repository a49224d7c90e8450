import { formatDate, formatNumber } from '../../i18n/format';
import type { SheetContent } from './sheet-content';
import type { SheetContext } from './sheet-context';
import { natureText, standingText } from './sheet-texts';
import { drawGrid, gridHasRoom, lineDates, lineText, sharedItems } from './several-versions';

const COUNTS = { least: 2, most: 6 };

/** Several versions in small maps of one extent with one legend. */
export function multiplesContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const { code } = input.locale;
  const { parts } = input;
  if (parts.length < COUNTS.least || parts.length > COUNTS.most) {
    throw new RangeError(`A sheet of small maps has two to six versions, not ${String(parts.length)}.`);
  }
  const dates = lineDates(context);
  const [date] = dates;
  const shown = messages.showsEach[input.view.facet];
  const onLine = date === undefined ? '' : messages.onLine(formatDate(date, code));
  const lines = dates.length > 1 ? messages.severalLines : onLine;
  const told = parts.map(
    (part) => `${part.version.title[code]}. ${standingText(part, context)}. ${lineText(part, context)}.`
  );
  return {
    title: messages.multiplesTitle(formatNumber(parts.length, code)),
    standing: [],
    subtitle: lines === '' ? shown : `${shown}. ${lines}`,
    shortSubtitle: lines,
    plainText: told.join(' '),
    nature: natureText(
      parts.map(({ version }) => version),
      context
    ),
    legend: sharedItems(context),
    description: told.join(' '),
    isWholeWidth: true,
    hasRoom: (box) => gridHasRoom(parts, box, context),
    draw: (box) => drawGrid(parts, box, context)
  };
}
