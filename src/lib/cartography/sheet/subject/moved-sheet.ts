import { compareLines } from '../../../derivation/comparison/compare-lines';
import { formatArea } from '../../../i18n/format';
import { formatLine } from '../../../i18n/format-line';
import { inLanguage } from '../../../i18n/localised';
import { changeBox } from '../../ground/faces/face-box';
import { changedFaces, differenceZones, showTransitions } from '../../symbology/difference-zones';
import { EARLIER_LINE_SWATCH, sign } from '../words/legend-items';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { standingText } from '../words/sheet-texts';
import { transitionItems } from './difference-sheet';
import { drawOneMap, signsWithoutTerms, WITHOUT_TERMS } from './one-map';
import { lineText } from './several-versions';

/** The land whose status in one version differs between two lines of contact, numbered as in the legend. */
export function movedContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const { locale, view } = input;
  const { code } = locale;
  const [a, b] = input.parts;
  if (a === undefined || b === undefined) throw new RangeError('A sheet of what a line changes needs two lines.');
  const comparison = compareLines(a.partition, b.partition, view.facet);
  const shown = showTransitions(comparison, locale);
  const [first, second] = [a, b].map(({ partition }) => formatLine(partition.line, code));
  const changed = changeBox(b.geodata.territory, changedFaces(shown));
  const subtitle = messages.movedShown(formatArea(comparison.changedKm2, code), first ?? '', second ?? '');
  const title = inLanguage(b.version.title, code);
  return {
    title: messages.movedTitle(inLanguage(b.version.shortTitle, code)),
    standing: [`${title}. ${standingText(b, context)}`],
    subtitle,
    shortSubtitle: subtitle,
    plainText: `${title}. ${standingText(b, context)}. A: ${lineText(a, context)}. B: ${lineText(b, context)}.`,
    legend: [
      ...transitionItems(shown, context),
      { ...sign(EARLIER_LINE_SWATCH, `A: ${lineText(a, context)}`), rank: 'line' },
      ...signsWithoutTerms(b, context, 'B: ')
    ],
    isWholeWidth: false,
    draw: drawOneMap(
      { part: b, without: WITHOUT_TERMS, drawn: differenceZones(shown), earlier: a.partition, ownExtent: changed },
      context
    )
  };
}
