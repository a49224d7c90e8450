import type { SheetContent } from './sheet-content';
import type { SheetContext } from './sheet-context';
import type { LegendFullness } from './sheet-legend';
import { ageText, creditTexts, linkText, methodTexts, type Fullness } from './sheet-texts';
import type { Paragraph } from './set-text';
import { typeScale, type TypeScale } from './type-scale';

/** How much a sheet says and how large; the first that fits is taken. */
export interface Level {
  readonly notes: Fullness;
  readonly legend: LegendFullness;
  /** Of type, 1 or less. */
  readonly step: number;
}

const ALL: LegendFullness = { hasDetail: true, hasShare: true, hasArea: true, hasSigns: true };

/** From the fullest sheet to the barest that still says what it must. */
export const LEVELS: readonly Level[] = [
  { notes: 'full', legend: ALL, step: 1 },
  { notes: 'short', legend: ALL, step: 1 },
  { notes: 'short', legend: { ...ALL, hasDetail: false }, step: 1 },
  { notes: 'short', legend: { ...ALL, hasDetail: false, hasSigns: false }, step: 1 },
  { notes: 'short', legend: { ...ALL, hasDetail: false, hasSigns: false }, step: 0.92 },
  { notes: 'short', legend: { ...ALL, hasDetail: false, hasSigns: false, hasShare: false }, step: 0.86 },
  {
    notes: 'short',
    legend: { hasDetail: false, hasSigns: false, hasShare: false, hasArea: false },
    step: 0.84
  }
];

export const typeAt = ({ step }: Level, { format }: SheetContext): TypeScale => typeScale(format, step);

/** Title, standing and what the map shows. */
export function headParagraphs(content: SheetContent, type: TypeScale): Paragraph[] {
  return [
    { text: content.title, style: type.title, gap: 0 },
    { text: content.standing, style: type.standing, gap: 6 },
    { text: content.subtitle, style: type.subtitle, gap: 8 }
  ].filter(({ text }) => text !== '');
}

/** What every sheet says at its foot: that it shows a proposal, how old the line is, whose data, and where from. */
export function footParagraphs(
  content: SheetContent,
  notes: Fullness,
  type: TypeScale,
  context: SheetContext
): Paragraph[] {
  const age = ageText(context);
  const credits = [...methodTexts(notes, context), ...creditTexts(notes, context)];
  return [
    { text: content.nature, style: type.note, gap: 0 },
    ...(age === undefined ? [] : [{ text: age, style: type.credit, gap: 3 }]),
    ...(notes === 'full'
      ? credits.map((text) => ({ text, style: type.credit, gap: 3 }))
      : [{ text: credits.join(' '), style: type.credit, gap: 3 }]),
    { text: linkText(context), style: { ...type.credit, weight: 600, ink: 'label' }, gap: 3 }
  ];
}

/** The same in as few lines as they take. */
export function joinFoot(content: SheetContent, type: TypeScale, context: SheetContext): Paragraph[] {
  const age = ageText(context);
  const credits = [...methodTexts('short', context), ...creditTexts('short', context), linkText(context)];
  return [
    { text: content.nature, style: type.note, gap: 0 },
    { text: [...(age === undefined ? [] : [age]), ...credits].join(' '), style: type.credit, gap: 2 }
  ];
}

/** The strip of a plain sheet: what cannot be left out. */
export function plainParagraphs(content: SheetContent, type: TypeScale, context: SheetContext): Paragraph[] {
  return joinFoot({ ...content, nature: `${content.plainText} ${content.nature}` }, type, context);
}
