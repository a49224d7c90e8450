import { formatDate } from '../../i18n/format';
import type { SheetContent, Side } from './sheet-content';
import type { SheetContext } from './sheet-context';
import { natureText, standingText } from './sheet-texts';
import { captionOf, drawGrid, drawPart, lineDates, lineText, sharedItems } from './several-versions';

/** Two versions beside each other with one legend; on two lines of contact it says that areas differ for that, too. */
export function sideBySideContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const { code } = input.locale;
  const [a, b] = input.parts;
  if (a === undefined || b === undefined) throw new RangeError('A sheet of two versions needs both.');
  const sideOf = (part: typeof a, letter: 'A' | 'B'): Side => ({
    caption: captionOf(part, letter, context),
    draw: (box) => drawPart(part, `map-${letter.toLowerCase()}`, box, context)
  });
  const [first, second] = lineDates(context).map((date) => formatDate(date, code));
  const shown = messages.showsEach[input.view.facet];
  const subtitle =
    first !== undefined && second !== undefined ? `${shown}. ${messages.twoLines(first, second)}` : shown;
  const told = [a, b].map(
    (part) => `${part.version.title[code]}. ${standingText(part, context)}. ${lineText(part, context)}.`
  );
  return {
    title: messages.pairTitle(a.version.shortTitle[code], b.version.shortTitle[code]),
    standing: [],
    subtitle,
    shortSubtitle: second === undefined ? '' : messages.severalLines,
    plainText: told.join(' '),
    nature: natureText(
      input.parts.map(({ version }) => version),
      context
    ),
    legend: sharedItems(context),
    description: `${told.join(' ')} ${subtitle}`,
    isWholeWidth: true,
    draw: (box) => drawGrid([a, b], box, context),
    sides: [sideOf(a, 'A'), sideOf(b, 'B')]
  };
}
