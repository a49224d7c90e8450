import { PAIRS } from '$lib/pages/addresses/compare-hrefs';
import { SITE_PAGES } from '$lib/pages/addresses/hrefs';
import { ledgerPath, ledgerVersions } from '$lib/pages/addresses/ledger-versions';
import { SITE_URL } from '$lib/pages/addresses/site-url';
import { writeSitemap } from '$lib/pages/addresses/sitemap';
import { contestedPlaces } from '$lib/pages/places/load-places.server';
import { allVersions } from '$lib/plans/catalogue';

export const prerender = true;

/** Paths of all pages, without their language. */
export const _paths = (): readonly string[] => [
  '',
  ...SITE_PAGES,
  'export',
  'assets',
  'changes',
  'redline',
  'accessibility',
  'own',
  'draft',
  'embed',
  ...allVersions().map(({ id }) => `plans/${id}`),
  ...ledgerVersions().map(({ id }) => ledgerPath(id)),
  ...PAIRS.map((pair) => `compare/${pair.join('/')}`),
  ...contestedPlaces().map(({ place }) => `places/${String(place.id)}`)
];

/** Every page of the site in every language, for search engines. */
export const GET = () =>
  new Response(writeSitemap(_paths(), SITE_URL), { headers: { 'content-type': 'application/xml' } });
