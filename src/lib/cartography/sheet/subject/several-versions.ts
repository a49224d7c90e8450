import { formatPublished } from '../../../i18n/format';
import { formatLine } from '../../../i18n/format-line';
import { distinctLines, type LineOfContact } from '../../../territory/line-of-contact';
import { inLanguage } from '../../../i18n/localised';
import { drawMap, type SheetMap } from '../map/sheet-map';
import { noRoom } from '../words/composition';
import { placeFigure, sizeOf, type Figure } from '../model/place-figure';
import type { Box, Size } from '../../ground/box';
import type { SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';
import { extentOf } from '../map/sheet-extent';
import { pullBackBands, pullBackItems } from './pull-back-lines';
import { classItems, LINE_SWATCH, sign, signItems, swatchKey, type LegendItem } from '../words/legend-items';
import { standingText } from '../words/sheet-texts';
import { SMALLEST, type Paragraph } from '../model/set-text';

/** The lines that maps are drawn on, each once, in the order of the maps. */
export function drawnLines({ input }: SheetContext): LineOfContact[] {
  const drawn = input.parts.filter(({ version }) => version.notDrawn === undefined);
  return distinctLines(drawn.map(({ partition }) => partition.line));
}

export const lineText = ({ version, partition }: SheetPart, { input, messages }: SheetContext): string => {
  const { code, messages: global } = input.locale;
  return version.notDrawn === undefined
    ? global.map.lineOfContactOn(formatLine(partition.line, code))
    : messages.notDrawn(inLanguage(version.notDrawn.brief, code));
};

/** Which version one of several maps shows, of what standing, on which line; in brief, what the subtitle has not said. */
export function tellPart(part: SheetPart, context: SheetContext, isBrief = false): { title: string; told: string } {
  const { version } = part;
  const { code } = context.input.locale;
  const line = lineText(part, context);
  if (!isBrief) return { title: inLanguage(version.title, code), told: `${standingText(part, context)}. ${line}.` };
  const standing = `${formatPublished(version, code)} · ${inLanguage(version.standingNote, code)}`;
  const isSaid = version.notDrawn === undefined && drawnLines(context).length === 1;
  return { title: inLanguage(version.shortTitle, code), told: isSaid ? `${standing}.` : `${standing}. ${line}.` };
}

/** Caption above one of several maps. */
export function captionOf(part: SheetPart, letter: string, context: SheetContext, isBrief: boolean): Paragraph[] {
  const { title, told } = tellPart(part, context, isBrief);
  const small = { font: 'sans', size: SMALLEST, weight: 400, leading: 13.5, ink: 'labelMuted' } as const;
  return [
    {
      text: letter === '' ? title : context.messages.side(letter, title),
      style: { font: 'sans', size: 13, weight: 600, leading: 16, ink: 'label' },
      gap: 0
    },
    { text: told, style: small, gap: 2 }
  ];
}

/** Least size of one map of several, in units: on a smaller one nothing could be read. */
export const MIN_MAP = { width: 120, height: 92 };

/** Smaller maps have no room for names beside their land: of two, and of many, which carry the same names or none. */
const SMALL_MAP = { ofTwo: { width: 260, height: 170 }, ofMany: { width: 330, height: 300 } };

/** Sides of a map, in units, below which lines are finer: they would hide the land between them. */
const FINER_BELOW = { fine: 330, finest: 200 };

function lineWorkOf({ width, height }: Size): SheetMap['lineWork'] {
  const side = Math.min(width, height);
  if (side < FINER_BELOW.finest) return 'finest';
  return side < FINER_BELOW.fine ? 'fine' : undefined;
}

/**
 * Place of a map among many: the first shows what holds for all, the scale and the ground's names; the legend explains
 * the line.
 */
type AmongMany = 'first' | 'later';

const KEPT_AWAY: Readonly<Record<AmongMany, readonly string[]>> = {
  first: ['line', 'oblast'],
  later: ['line', 'oblast', 'country', 'sea', 'scale-bar']
};

/** One map of several, without locator. Throws where it would be too small to be read. */
export function drawPart(part: SheetPart, id: string, box: Box, context: SheetContext, amongMany?: AmongMany): Figure {
  const { view, parts } = context.input;
  const size = sizeOf(box);
  if (size.width < MIN_MAP.width || size.height < MIN_MAP.height) throw noRoom(context);
  const least = amongMany === undefined ? SMALL_MAP.ofTwo : SMALL_MAP.ofMany;
  const isSmall = size.width < least.width || size.height < least.height;
  const map = {
    part,
    size,
    extent: extentOf(view, parts),
    idPrefix: `${id}-`,
    coveredTop: 0,
    lineWork: lineWorkOf(size),
    ...(part.pullBack === undefined ? {} : { bands: pullBackBands(part, context) }),
    without: isSmall || amongMany !== undefined ? (['sites', 'places'] as const) : [],
    withoutLabels: [
      ...(isSmall ? ['zone'] : []),
      ...(isSmall && amongMany === 'first' ? ['sea'] : []),
      ...(amongMany === undefined ? [] : KEPT_AWAY[amongMany])
    ]
  };
  return placeFigure(id, drawMap(map, context), box, context);
}

/** The classes of land of all maps, each once, with its area in each of two. */
export function sharedItems(context: SheetContext): LegendItem[] {
  const { input, messages } = context;
  const { parts, locale } = input;
  const byPart = parts.map((part) => classItems(part, context));
  const found = new Map(byPart.flat().map((item) => [item.id, item] as const));
  const areaIn = (items: readonly LegendItem[], id: string) => items.find((item) => item.id === id)?.area ?? '–';
  const [a = [], b = []] = byPart;
  const classes = [...found].map(([id, item]) => ({
    ...item,
    share: '',
    area: parts.length === 2 ? messages.areas(areaIn(a, id), areaIn(b, id)) : ''
  }));
  const signs = new Map(
    parts.flatMap((part) => signItems(part, context)).map((item) => [swatchKey(item), item] as const)
  );
  const line = swatchKey({ swatch: LINE_SWATCH });
  if (signs.has(line) && drawnLines(context).length > 1) {
    signs.set(line, sign(LINE_SWATCH, locale.messages.map.lineOfContact));
  }
  const isSilent = ({ hue }: LegendItem) => Number(hue === 'silent');
  const alongLine = parts.find(({ pullBack }) => pullBack !== undefined);
  const hasAreas = drawnLines(context).length === 1;
  return [
    ...classes.sort((one, other) => isSilent(one) - isSilent(other)),
    ...(alongLine === undefined ? [] : pullBackItems(alongLine, context, { isAssumptionSaid: false, hasAreas })),
    ...signs.values()
  ];
}
