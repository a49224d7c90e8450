import { formatDate } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';

/** Lines of contact to choose from; `ownText` names the one that applies until the reader chooses another. */
export function lineDateOptions(
  dates: readonly string[],
  ownDate: string,
  code: InterfaceLanguage,
  ownText: (date: string) => string
): { value: string; text: string }[] {
  return dates.map((value) => {
    const text = formatDate(value, code);
    return { value, text: value === ownDate ? ownText(text) : text };
  });
}
