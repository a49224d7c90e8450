import { base } from '$app/paths';
import type { Locale } from '$lib/i18n/locale';

/** Address of a version's page, or of the front page for `''`, in a language; ends with a slash, as files are laid out. */
export function languageHref({ segment }: Locale, versionId: string): string {
  const lang = segment === undefined ? '' : `/${segment}`;
  return `${base}${lang}${versionId === '' ? '' : `/plans/${versionId}`}/`;
}
