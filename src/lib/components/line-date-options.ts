import { formatDate } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';

/**
 * Lines of contact to choose from, by year, the newest first; `ownText` names the one that applies until the reader
 * chooses another.
 */
export function lineDateOptions(
  dates: readonly string[],
  ownDate: string | null,
  code: InterfaceLanguage,
  ownText: (date: string) => string = (date) => date
): { value: string; text: string; group: string }[] {
  return dates.toReversed().map((value) => {
    const text = formatDate(value, code);
    return { value, text: value === ownDate ? ownText(text) : text, group: value.slice(0, 4) };
  });
}
