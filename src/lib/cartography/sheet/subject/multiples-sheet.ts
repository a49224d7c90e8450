import { formatNumber } from '../../../i18n/format';
import { MOST_COMPARED } from '../../../view/page/compared-versions';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import { SheetError } from '../model/sheet-error';
import { extentOf } from '../map/sheet-extent';
import { drawGrid, gridScale } from './map-grid';
import { FINE_LINE_SWATCH, LINE_SWATCH, swatchKey, type LegendItem } from '../words/legend-items';
import { drawnLines, sharedItems } from './several-versions';

const isEitherShown =
  (one: LegendItem, other: LegendItem): NonNullable<LegendItem['isShown']> =>
  (map) =>
    [one, other].some(({ isShown }) => isShown === undefined || isShown(map));

/** Classes that look the same and have one title are one row, with what each text says beyond that. */
function joinAlike(items: readonly LegendItem[]): LegendItem[] {
  const rows = new Map<string, LegendItem>();
  for (const item of items) {
    const key = `${item.title} ${swatchKey(item)}`;
    const known = rows.get(key);
    const details = [known?.detail ?? '', item.detail].filter((detail) => detail !== '');
    rows.set(key, { ...(known ?? item), detail: details.join('; '), isShown: isEitherShown(item, known ?? item) });
  }
  return [...rows.values()];
}

/** Items of the legend, colour by colour in the order of the maps: no sites, and the line that none of them names. */
function itemsOf(context: SheetContext): LegendItem[] {
  const items = joinAlike(sharedItems(context));
  // What the texts do comes first, silence last.
  const hues = [...new Set(items.map(({ hue }) => hue))].sort(
    (a, b) => Number(a === 'silent') - Number(b === 'silent')
  );
  return hues
    .flatMap((hue) => items.filter((item) => item.hue === hue))
    .map((item) => (item.swatch === LINE_SWATCH ? { ...item, rank: 'line', swatch: FINE_LINE_SWATCH } : item));
}

/**
 * Several versions in small maps of one extent with one legend; each has a short wording, and the line stands in the
 * subtitle.
 *
 * @throws {SheetError} where there are more maps than the sheet has room for
 */
export function multiplesContent(context: SheetContext): SheetContent {
  const { input, messages } = context;
  const { parts } = input;
  if (parts.length < 2 || parts.length > MOST_COMPARED) {
    throw new SheetError(messages.countOfMaps(String(MOST_COMPARED)));
  }
  const { code } = input.locale;
  const drawn = drawnLines(context);
  const [line] = drawn;
  const shown = messages.showsEach[input.view.facet];
  const onLine = line === undefined ? '' : messages.onLine(line);
  const lines = drawn.length > 1 ? messages.severalLines : onLine;
  const grid = { parts, extent: extentOf(input.view, parts), isBrief: true, isMany: true };
  return {
    title: messages.multiplesTitle(formatNumber(parts.length, code)),
    standing: [],
    subtitle: lines === '' ? shown : `${shown}. ${lines}`,
    shortSubtitle: lines,
    // The captions above the maps, which a plain sheet has as well, say the rest.
    plainText: lines === '' || drawn.length > 1 ? lines : `${lines}.`,
    legend: itemsOf(context),
    isWholeWidth: true,
    scaleIn: (box) => gridScale(grid, box, context),
    draw: (box) => drawGrid(grid, box, context)
  };
}
