import { formatDate } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { LOCALES } from '$lib/i18n/locale';
import { ownLines } from './own-lines.svelte';

/**
 * Lines of contact to choose from, by year, the newest first, and those of the reader's own; `ownText` names the one that
 * applies until the reader chooses another.
 */
export function lineDateOptions(
  dates: readonly string[],
  ownDate: string | null,
  code: InterfaceLanguage,
  ownText: (date: string) => string = (date) => date
): { value: string; text: string; group: string }[] {
  const dated = dates.toReversed().map((value) => {
    const text = formatDate(value, code);
    return { value, text: value === ownDate ? ownText(text) : text, group: value.slice(0, 4) };
  });
  const own = ownLines.list.map(({ id, name, date }) => ({
    value: id,
    text: date === '' ? name : `${name} · ${formatDate(date, code)}`,
    group: LOCALES[code].messages.ownLines
  }));
  return [...dated, ...own];
}
