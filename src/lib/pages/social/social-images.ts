import { LOCALES, type Locale } from '$lib/i18n/locale';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { allVersions } from '$lib/plans/catalogue';
import { formatQuery } from '$lib/view/page/query-reader';
import { parseSheetView } from '$lib/view/sheet/sheet-address';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { PAIR_VERSIONS, OPENING_VERSION } from '$lib/plans/version-ids';
import { pairImageName } from '../addresses/compare-hrefs';
import { OPENING_PAIR } from '../addresses/pair-address';

const ids = () => allVersions().map(({ id }) => id);

/** What pages of their own kind are shown by; a map of one version would say the least of them. */
const OF_PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  timeline: { figure: 'areas-over-time' },
  places: { version: OPENING_VERSION, view: 'donbas' },
  data: { versions: PAIR_VERSIONS.slice(1, 7).join() },
  method: { versions: OPENING_PAIR.join() }
};

/** The image that a link to a page is shown with: that of its kind, of its version or of its two versions. */
const imageName = (versions: readonly string[], code: InterfaceLanguage): string => `${versions.join('.')}.${code}.png`;

/**
 * Names of all images in each language: one for each version, for each two that have pages, whose order it leaves out,
 * and for some kinds of pages.
 */
export function socialImageNames(): string[] {
  const pairs = PAIR_VERSIONS.flatMap((a, place) => PAIR_VERSIONS.slice(place + 1).map((b) => [a, b]));
  return Object.values(LOCALES).flatMap(({ code }) =>
    [...ids().map((id) => [id]), ...pairs, ...Object.keys(OF_PAGES).map((page) => [page])].map((versions) =>
      imageName(versions, code)
    )
  );
}

/**
 * Name of the image for a page, in the folder `social` of the site; the opening version's where the page has none.
 *
 * @param path of the page without its language, as `pageHref` takes it
 */
export function socialImageName({ code }: Locale, path: string): string {
  const [kind = '', ...shown] = path.split('/');
  const pair = shown.length < 2 ? OPENING_PAIR : shown;
  // The ledger of a version is shown by that version.
  const name =
    kind === 'compare' ? pairImageName(pair, code) : imageName(kind in OF_PAGES ? [kind] : shown.slice(0, 1), code);
  return socialImageNames().includes(name) ? name : imageName([OPENING_VERSION], code);
}

/** View of the social image of this name. */
export function socialImageView(name: string): SheetView {
  const [code, ...versions] = name
    .replace(/\.png$/u, '')
    .split('.')
    .reverse();
  const [first, second] = versions.reverse();
  const subject =
    OF_PAGES[first ?? ''] ??
    (second === undefined ? { version: first ?? '' } : { versions: versions.join(), figure: 'difference' });
  const search = formatQuery({ ...subject, size: 'social', lang: code ?? '' });
  return parseSheetView(search, { locale: 'en', ids: ids(), dates: [], opening: OPENING_PAIR }).view;
}
