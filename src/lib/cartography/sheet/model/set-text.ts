import { Latest } from '../../../remember';
import { measureText, type LabelWeight } from '../../lettering/text-width';
import { wrapWords } from '../../lettering/wrap-words';
import { tenths, type ImageNode, type Text } from '../../scene/scene';
import { breakAtSense } from './break-at-sense';
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
  readonly nodes: readonly ImageNode[];
  readonly texts: readonly SheetText[];
  readonly height: number;
}

/** Something measured that has no place yet; at one it becomes a block. */
export interface Setting {
  readonly height: number;
  readonly at: (x: number, y: number) => Block;
}

/** The smallest size of text on a sheet in units: 6 points in print, readable on screens. */
export const SMALLEST = 10.5;

export const NO_BLOCK: Block = { nodes: [], texts: [], height: 0 };

export const measureIn = ({ font, size, weight }: TextStyle, text: string): number =>
  font === 'serif' ? measureSerif(text, size, weight) : measureText(text, size, weight);

/** Breaks a word that no line has room for, such as a long address. */
function breakWord(word: string, style: TextStyle, width: number): string[] {
  if (measureIn(style, word) <= width) return [word];
  // What should stay together is better parted than torn.
  if (word.includes(KEPT_SPACE)) {
    return wrapWords(word.replaceAll(KEPT_SPACE, ' '), (line) => measureIn(style, line) <= width).flatMap((line) =>
      breakWord(line, style, width)
    );
  }
  const parts = [''];
  for (const character of word) {
    const part = parts.at(-1) ?? '';
    if (part === '' || measureIn(style, part + character) <= width) parts[parts.length - 1] = part + character;
    else parts.push(character);
  }
  return parts;
}

/**
 * Dates and measures stay together, Ukrainian words of one letter with what follows (б and ж with what they belong to,
 * before them); a mark stands for the spaces between
 * them until the lines are broken.
 */
const KEPT_SPACE = '\u00a0';
const keepTogether = (text: string): string =>
  text
    .replace(/(\d{1,2}) (\p{L}+) (\d{4})/gu, `$1${KEPT_SPACE}$2${KEPT_SPACE}$3`)
    .replace(/(?<!\d)(\d{1,2}) (?=\p{L})/gu, `$1${KEPT_SPACE}`)
    .replace(/(\p{L}+) (\d{4})/gu, `$1${KEPT_SPACE}$2`)
    .replace(/(\d{4}) (року|р\.)/gu, `$1${KEPT_SPACE}$2`)
    .replace(/ (б|ж)(?![\p{L}\p{N}])/gu, `${KEPT_SPACE}$1`)
    .replace(/(?<![\p{L}\p{N}])(?![бж] )(\p{Script=Cyrillic}) (?=\S)/gu, `$1${KEPT_SPACE}`)
    .replace(/\bde (facto|jure)\b/gu, `de${KEPT_SPACE}$1`)
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

/** A longer text is no heading, and has too many ways to be broken. */
const MOST_HEADING_LINES = 6;

/** Lines of a heading, broken at its sense, no more of them than it needs. */
function breakHeading(text: string, style: TextStyle, width: number): readonly string[] {
  const lines = breakLines(text, style, width);
  if (lines.length === 1 || lines.length > MOST_HEADING_LINES) return lines;
  const { font, size, weight } = style;
  return brokenLines.get(['heading', font, size, weight, width, text].join(), () => {
    const broken = breakAtSense(wordsOf(text), lines.length, width, (line) => measureIn(style, line));
    return broken?.map((line) => line.replaceAll(KEPT_SPACE, ' ')) ?? lines;
  });
}

/** One line; `y` is its top. Where there is no paper beneath, it brings a casing. */
function lineNode(text: string, x: number, y: number, style: TextStyle, { palette, input }: SheetContext): Text {
  const { size, weight, leading, font, ink } = style;
  return {
    kind: 'text',
    ...{ x: tenths(x), y: tenths(y + (leading + size * 0.68) / 2), text, size, weight, look: { fill: palette[ink] } },
    ...(font === 'serif' && { font }),
    ...(input.view.isTransparent && { halo: { colour: palette.halo, width: 3.2 } })
  };
}

/**
 * How much wider than ours a fallback font sets a line: the widest of DejaVu and Liberation, over the lines of images
 * in both languages (their widths are in the tests' fixtures).
 */
const FALLBACK_WIDTH = {
  sans: { 400: 1.32, 600: 1.36 },
  serif: { 400: 1.12, 600: 1.22 }
} as const satisfies Record<TextStyle['font'], Record<LabelWeight, number>>;

/** Paragraphs below each other. */
export function setParagraphs(paragraphs: readonly Paragraph[], width: number, context: SheetContext): Setting {
  let height = 0;
  const lines = paragraphs.flatMap(({ text, style, gap }, index) => {
    if (index > 0) height += gap;
    const room = context.input.isRoomy === true ? width / FALLBACK_WIDTH[style.font][style.weight] : width;
    const broken = style.font === 'serif' ? breakHeading(text, style, room) : breakLines(text, style, room);
    return broken.map((line) => {
      const top = height;
      height += style.leading;
      return { line, top, style };
    });
  });
  const textAt = (x: number, y: number, { line, top, style }: (typeof lines)[number]): SheetText => {
    const box = { left: x, right: x + measureIn(style, line), top: y + top, bottom: y + top + style.leading };
    return { text: line, box };
  };
  return {
    height,
    at: (x, y) => ({
      nodes: lines.map(({ line, top, style }) => lineNode(line, x, y + top, style, context)),
      texts: lines.map((line) => textAt(x, y, line)),
      height
    })
  };
}
