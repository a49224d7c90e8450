import { LOCALES } from '$lib/i18n/locale';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(LOCALES).map(({ segment }) => (segment === undefined ? {} : { lang: segment }));
