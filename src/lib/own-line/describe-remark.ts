import { LANGUAGES, type InterfaceLanguage } from '../i18n/languages';
import { lineFileMessages } from '../i18n/messages/line-files';
import { lineProblems } from '../i18n/messages/line-problems';
import type { Remark } from '../territory/line/bad-line';

type Sentence = (told: Readonly<Record<string, string>>) => string;

/** Sets of sentences by code. */
const SETS: readonly ((language: InterfaceLanguage) => Readonly<Record<string, Sentence>>)[] = [
  lineProblems,
  lineFileMessages
];

/** About ten metres; coordinates are written as in files, with a point. */
const writeDegrees = (degrees: number): string => String(Math.round(degrees * 1e4) / 1e4);

/**
 * A remark as what stands after the name of a file and a colon, without a full stop. Names in it may come from the file:
 * text, never markup.
 */
export function describeRemark({ code, place, values }: Remark, language: InterfaceLanguage): string {
  const sentence = SETS.map((set) => set(language)[code]).find((found) => found !== undefined);
  if (sentence === undefined) return code;
  const { row, part, position } = place ?? {};
  const numbers = new Intl.NumberFormat(LANGUAGES[language].tag, { maximumFractionDigits: 2 });
  const told = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : value
  ]);
  return sentence({
    ...(row !== undefined && { row: String(row) }),
    ...(part !== undefined && { part }),
    ...(position !== undefined && { near: position.map(writeDegrees).join(', ') }),
    ...(Object.fromEntries(told) as Record<string, string>)
  });
}
