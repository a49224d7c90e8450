import type { Messages } from '$lib/i18n/messages/en';

/** The pages that every page's header leads to, in its order; each is a folder of routes and a message of the same name. */
export const SITE_PAGES: readonly (keyof Messages['nav']['pages'])[] = [
  'compare',
  'timeline',
  'places',
  'data',
  'method'
];
