import { definitionOf } from '../../../territory/measures';
import { comparePartitions } from '../../../derivation/comparison/compare-partitions';
import { tellMeasure } from '../../../derivation/partition/measure';
import { formatArea, formatShare } from '../../../i18n/format';
import { inLanguage } from '../../../i18n/localised';
import { nameClass, notComparable } from '../../caption/caption-input';
import { differenceZones, showTransitions, type ShownTransition } from '../../symbology/difference-zones';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { SheetError } from '../model/sheet-error';
import { classSwatch, isInFrame, type LegendItem } from '../words/legend-items';
import { standingText } from '../words/sheet-texts';
import { drawOneMap, signsWithoutTerms, WITHOUT_TERMS } from './one-map';
import { pullBackBands, pullBackItems } from './pull-back-lines';
import { lineText } from './several-versions';

/** The land that changes, by its numbers, with its status on both sides. */
export function transitionItems(shown: readonly ShownTransition[], { input, messages }: SheetContext): LegendItem[] {
  const { code } = input.locale;
  const classes = shown.flatMap(({ from, to }) => [from, to]);
  // The detail distinguishes classes with the same title.
  const nameOf = (one: ShownTransition['from']) =>
    classes.some(({ title, detail }) => title === one.title && detail !== one.detail) ? nameClass(one) : one.title;
  return shown.flatMap(({ transition, number, from, to, symbol }): LegendItem[] => {
    if (number === null) return [];
    return [
      {
        id: String(number),
        rank: 'class',
        swatch: classSwatch(symbol),
        title: `${String(number)}. ${messages.side('A', nameOf(from))}`,
        beside: [messages.side('B', nameOf(to))],
        detail: '',
        area: tellMeasure(input.view.measure, transition, input.locale),
        share: definitionOf(input.view.measure).hasShare ? formatShare(transition.shareOfUkraine, code) : '',
        isShown: ({ frame }) => isInFrame(frame, ({ id }) => transition.faces.some((face) => face.id === id))
      }
    ];
  });
}

/**
 * The land whose status differs between two versions, numbered as in the legend. Throws a `SheetError` where they are
 * not on one line of contact, or one of them is not drawn.
 */
export function differenceContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const { locale, view } = input;
  const { code } = locale;
  const [a, b] = input.parts;
  if (a === undefined || b === undefined) throw new RangeError('A sheet of differences needs two versions.');
  const obstacle = notComparable(input);
  if (obstacle !== undefined) throw new SheetError(`${obstacle} ${messages.takeSideBySide}`);
  const comparison = comparePartitions(a.partition, b.partition, view.facet);
  const shown = showTransitions(comparison, locale);
  const told = [a, b].map(({ version }, index) =>
    messages.side(index === 0 ? 'A' : 'B', inLanguage(version.title, code))
  );
  const standings = [a, b].map((part) => standingText(part, context));
  const subtitle = messages.differenceShown(formatArea(comparison.changedKm2, code), comparison.line);
  return {
    title: messages.differenceTitle(inLanguage(a.version.shortTitle, code), inLanguage(b.version.shortTitle, code)),
    standing: told.map((name, index) => `${name}. ${standings[index] ?? ''}`),
    subtitle,
    shortSubtitle: subtitle,
    plainText: `${told.map((name, index) => `${name}. ${standings[index] ?? ''}.`).join(' ')} ${lineText(b, context)}.`,
    legend: [
      ...transitionItems(shown, context),
      ...pullBackItems(b, context, { isAssumptionSaid: false, hasAreas: true }),
      ...signsWithoutTerms(b, context)
    ],
    isWholeWidth: false,
    draw: drawOneMap(
      {
        part: b,
        without: WITHOUT_TERMS,
        drawn: differenceZones(shown),
        ...(b.pullBack === undefined ? {} : { bands: pullBackBands(b, context) })
      },
      context
    )
  };
}
