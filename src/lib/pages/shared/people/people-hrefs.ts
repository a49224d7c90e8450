import type { Locale } from '$lib/i18n/locale';
import { pageHref } from '../../addresses/hrefs';

/** Where the section on people leads: the same map as an image, and how people are measured. */
export const peopleHrefs = (versionId: string, locale: Locale) => ({
  imageHref: `${pageHref(locale, 'export')}?version=${versionId}&measure=people`,
  methodHref: `${pageHref(locale, 'method')}#people`
});
