import { ageSentences, noteOf } from '../../caption/fixed-sentences';
import type { SheetContent } from '../words/sheet-content';
import type { SheetContext } from '../model/sheet-context';
import type { LegendFullness } from '../words/set-legend';
import { creditTexts, linkText, methodTexts, type Fullness } from '../words/sheet-texts';
import { fitWords, type Paragraph } from '../model/set-text';
import { typeScale, type TypeScale } from '../model/type-scale';

/** Amount and size of a sheet's text; the first level that fits is taken. */
export interface Level {
  readonly notes: Fullness;
  readonly legend: LegendFullness;
  /** Factor by which type shrinks, 0 to 1. */
  readonly step: number;
  readonly hasLongSubtitle: boolean;
}

const ALL: LegendFullness = { hasDetail: true, hasShare: true, hasArea: true, hasSigns: true, limit: Infinity };

const NO_DETAIL: LegendFullness = { ...ALL, hasDetail: false };
const NO_SIGNS: LegendFullness = { ...NO_DETAIL, hasSigns: false };
const AREAS: LegendFullness = { ...NO_SIGNS, hasShare: false };
const NAMES: LegendFullness = { ...AREAS, hasArea: false };

/** Levels from the fullest sheet to the shortest that still says what it must. */
export const LEVELS: readonly Level[] = [
  { notes: 'full', legend: ALL, step: 1, hasLongSubtitle: true },
  { notes: 'short', legend: ALL, step: 1, hasLongSubtitle: true },
  { notes: 'short', legend: NO_DETAIL, step: 1, hasLongSubtitle: true },
  { notes: 'short', legend: NO_SIGNS, step: 1, hasLongSubtitle: true },
  { notes: 'short', legend: NO_SIGNS, step: 0.92, hasLongSubtitle: true },
  { notes: 'short', legend: AREAS, step: 0.86, hasLongSubtitle: true },
  { notes: 'short', legend: NAMES, step: 0.84, hasLongSubtitle: true },
  { notes: 'short', legend: NAMES, step: 0.84, hasLongSubtitle: false },
  { notes: 'least', legend: NAMES, step: 0.84, hasLongSubtitle: false },
  { notes: 'least', legend: { ...NAMES, isMerged: true }, step: 0.72, hasLongSubtitle: false }
];

/** Width that one column of a legend needs, in units: names alone are broken into more lines. */
export const legendColumn = ({ hasArea }: LegendFullness): number => (hasArea ? 205 : 160);

/** Levels of last resort, where even the names of all classes have no room. */
export const LIMITED_LEVELS: readonly Level[] = [
  { notes: 'least', legend: { ...NAMES, limit: 8 }, step: 0.84, hasLongSubtitle: false },
  { notes: 'least', legend: { ...NAMES, limit: 5 }, step: 0.84, hasLongSubtitle: false }
];

export const typeAt = ({ step }: Level, { format }: SheetContext): TypeScale => typeScale(format, step);

/** What a sheet begins with: words of the reader's own, else its title; the title stays below a headline. */
function topParagraphs({ title, own }: SheetContent, type: TypeScale, width: number): Paragraph[] {
  const heading = (text: string) => ({ text, style: fitWords(type.title, text, width), gap: 0 });
  const { headline = '', subtitle = '' } = own ?? {};
  return [
    heading(headline === '' ? title : headline),
    { text: subtitle, style: type.subtitle, gap: 6 },
    { text: headline === '' ? '' : title, style: { ...type.standing, weight: 600, ink: 'label' }, gap: 8 }
  ];
}

/** Title, standing and what the map shows. */
export function headParagraphs(
  content: SheetContent,
  { hasLongSubtitle }: Level,
  type: TypeScale,
  width: number
): Paragraph[] {
  return [
    ...topParagraphs(content, type, width),
    ...content.standing.map((text, index) => ({
      text,
      style: type.standing,
      gap: index === 0 && (content.own?.headline ?? '') === '' ? 6 : 1
    })),
    { text: hasLongSubtitle ? content.subtitle : content.shortSubtitle, style: type.subtitle, gap: 8 }
  ].filter(({ text }) => text !== '');
}

/** Paragraphs at the foot of every sheet: that it shows a proposal, how old the line is, whose data, and where from. */
export function footParagraphs(notes: Fullness, type: TypeScale, context: SheetContext): Paragraph[] {
  const { input } = context;
  const credits = [...methodTexts(notes, context), ...creditTexts(notes, context)];
  return [
    { text: noteOf(input), style: type.note, gap: 0 },
    ...[...ageSentences(input), ...(notes === 'full' ? credits : [credits.join(' ')])].map((text) => ({
      text,
      style: type.credit,
      gap: 3
    })),
    { text: linkText(context), style: { ...type.credit, weight: 600, ink: 'label' }, gap: 3 }
  ];
}

/** The foot of a sheet, joined into as few lines as possible. */
export function joinFoot(notes: Fullness, type: TypeScale, context: SheetContext, before = ''): Paragraph[] {
  const { input } = context;
  const credits = [...methodTexts(notes, context), ...creditTexts(notes, context), linkText(context)];
  return [
    { text: `${before}${noteOf(input)}`, style: type.note, gap: 0 },
    { text: [...ageSentences(input), ...credits].join(' '), style: type.credit, gap: 2 }
  ];
}

/** The strip of a plain sheet: what cannot be left out. */
export function plainParagraphs(content: SheetContent, type: TypeScale, context: SheetContext): Paragraph[] {
  return joinFoot('short', type, context, `${content.plainText} `);
}
