import { LOCALES } from '$lib/i18n/locale';

/** Matches the path segment of every language but the default one, whose pages have no segment. */
export const match = (given: string): boolean => Object.values(LOCALES).some(({ segment }) => segment === given);
