import { escapeXml } from '../../lettering/svg-text';
import { Latest } from '../../../remember';
import { measureText, type LabelWeight } from '../../lettering/text-width';
import { wrapWords } from '../../lettering/wrap-words';
import { measureSerif } from './serif-width';
import type { SheetText } from './sheet';
import type { SheetContext } from './sheet-context';

/** Style of a piece of text on a sheet; sizes in units. */
export interface TextStyle {
  readonly font: 'serif' | 'sans';
  readonly size: number;
  readonly weight: LabelWeight;
  /** Distance between baselines, in units. */
  readonly leading: number;
  readonly ink: 'label' | 'labelMuted';
}

export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  /** Above it, unless it is the first. */
  readonly gap: number;
}

/** Something on a sheet with the room that it takes; sizes in units. */
export interface Block {
  readonly markup: string;
  readonly texts: readonly SheetText[];
  readonly height: number;
}

/** The smallest size of text on a sheet in units: 6 points in print, readable on screens. */
export const SMALLEST = 10.5;

export const NO_BLOCK: Block = { markup: '', texts: [], height: 0 };

const SERIF = "'Source Serif 4', Georgia, serif";
export const SANS = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

export const measureIn = ({ font, size, weight }: TextStyle, text: string): number =>
  font === 'serif' ? measureSerif(text, size, weight) : measureText(text, size, weight);

/** Breaks a word that no line has room for, such as a long address. */
function breakWord(word: string, style: TextStyle, width: number): string[] {
  if (measureIn(style, word) <= width) return [word];
  const parts = [''];
  for (const character of word) {
    const part = parts.at(-1) ?? '';
    if (part === '' || measureIn(style, part + character) <= width) parts[parts.length - 1] = part + character;
    else parts.push(character);
  }
  return parts;
}

/**
 * Dates and measures stay together, Ukrainian words of one letter with what follows; a mark stands for the spaces between
 * them until the lines are broken.
 */
const KEPT_SPACE = '\u00a0';
const keepTogether = (text: string): string =>
  text
    .replace(/(\d{1,2}) (\p{L}+) (\d{4})/gu, `$1${KEPT_SPACE}$2${KEPT_SPACE}$3`)
    .replace(/(?<!\d)(\d{1,2}) (?=\p{L})/gu, `$1${KEPT_SPACE}`)
    .replace(/(\p{L}+) (\d{4})/gu, `$1${KEPT_SPACE}$2`)
    .replace(/(\d{4}) (року|р\.)/gu, `$1${KEPT_SPACE}$2`)
    .replace(/(?<![\p{L}\p{N}])(\p{Script=Cyrillic}) (?=\S)/gu, `$1${KEPT_SPACE}`)
    .replace(/(\d) (km|км)/gu, `$1${KEPT_SPACE}$2`)
    .replaceAll('© ', `©${KEPT_SPACE}`);

const wordsOf = (text: string): string[] => keepTogether(text).split(' ');

/** A style in which no word of a heading is wider than its column, as far as that leaves it legible. */
export function fitWords(style: TextStyle, text: string, width: number): TextStyle {
  const longest = Math.max(...wordsOf(text).map((word) => measureIn(style, word)));
  const ratio = Math.min(1, width / longest);
  const size = Math.max(SMALLEST, Math.floor(style.size * ratio * 4) / 4);
  return size === style.size ? style : { ...style, size, leading: (style.leading * size) / style.size };
}

/** A sheet is tried at several levels, and says much of what the one before it said. */
const brokenLines = new Latest<readonly string[]>(2000);

/** Lines of a text that are no wider than `width`. */
export function breakLines(text: string, style: TextStyle, width: number): readonly string[] {
  const { font, size, weight } = style;
  return brokenLines.get([font, size, weight, width, text].join(), () =>
    wrapWords(keepTogether(text), (line) => measureIn(style, line) <= width)
      .flatMap((line) => breakWord(line, style, width))
      .map((line) => line.replaceAll(KEPT_SPACE, ' '))
  );
}

/** Lines of a heading, of about one length: as narrow as they can be without one more of them. */
function balanceLines(text: string, style: TextStyle, width: number): readonly string[] {
  const lines = breakLines(text, style, width);
  const longest = Math.max(...wordsOf(text).map((word) => measureIn(style, word)));
  let [narrow, wide] = [Math.min(width, Math.max(width / 2, longest)), width];
  while (lines.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, style, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, style, wide);
}

/** One line; `y` is its top. Where there is no paper beneath, it brings a casing. */
function setLine(text: string, x: number, y: number, style: TextStyle, context: SheetContext): Block {
  const { palette, input } = context;
  const baseline = y + (style.leading + style.size * 0.68) / 2;
  const font = style.font === 'serif' ? ` font-family="${SERIF}"` : '';
  const place = `x="${x.toFixed(1)}" y="${baseline.toFixed(1)}" font-size="${String(style.size)}" font-weight="${String(style.weight)}"${font}`;
  const content = `${escapeXml(text)}</text>`;
  const { halo } = palette;
  const casing = input.view.isTransparent
    ? `<text ${place} fill="${halo}" stroke="${halo}" stroke-width="3.2" stroke-linejoin="round" aria-hidden="true">${content}`
    : '';
  const box = { left: x, right: x + measureIn(style, text), top: y, bottom: y + style.leading };
  return {
    markup: `${casing}<text ${place} fill="${palette[style.ink]}">${content}`,
    texts: [{ text, box }],
    height: style.leading
  };
}

/** Paragraphs below each other from `y` on. */
export function setParagraphs(
  paragraphs: readonly Paragraph[],
  x: number,
  y: number,
  width: number,
  context: SheetContext
): Block {
  const lines: Block[] = [];
  let top = y;
  for (const [index, { text, style, gap }] of paragraphs.entries()) {
    if (index > 0) top += gap;
    const broken = style.font === 'serif' ? balanceLines(text, style, width) : breakLines(text, style, width);
    for (const line of broken) {
      lines.push(setLine(line, x, top, style, context));
      top += style.leading;
    }
  }
  return {
    markup: lines.map(({ markup }) => markup).join(''),
    texts: lines.flatMap(({ texts }) => texts),
    height: top - y
  };
}
