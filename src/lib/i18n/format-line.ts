import type { LineOfContact } from '../territory/line-of-contact';
import { formatDate, formatList } from './format';
import { LANGUAGES, type InterfaceLanguage } from './languages';

/**
 * The date of a line of contact, or the name of the person's own line in quotes with its date, if it has one: “20
 * November 2025”, “my line.csv”.
 */
export function formatLine(line: LineOfContact, locale: InterfaceLanguage, month: 'long' | 'short' = 'long'): string {
  if (line.kind === 'dated') return formatDate(line.date, locale, month);
  const name = LANGUAGES[locale].quotes.join(line.name);
  return line.date === undefined ? name : `${name} (${formatDate(line.date, locale, month)})`;
}

/** Several, as the language lists them. */
export function formatLines(
  lines: readonly LineOfContact[],
  locale: InterfaceLanguage,
  month?: 'long' | 'short'
): string {
  return formatList(
    lines.map((line) => formatLine(line, locale, month)),
    locale
  );
}
