import { LOCALES, type Locale } from '$lib/i18n/locale';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { allVersions } from '$lib/plans/catalogue';
import { formatQuery } from '$lib/view/page/query-reader';
import { parseSheetView } from '$lib/view/sheet/sheet-address';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { OPENING_PAIR, PAIR_VERSIONS } from '../addresses/compare-hrefs';
import { OPENING_VERSION } from '../../plans/version-ids';

const ids = () => allVersions().map(({ id }) => id);

/** The image that a link to a page is shown with: that of its version or of its two versions. */
const imageName = (versions: readonly string[], code: InterfaceLanguage): string => `${versions.join('.')}.${code}.png`;

/** Names of all images: one for each version, and for each two that have pages, whose order it leaves out. */
export function socialImageNames(): string[] {
  const pairs = PAIR_VERSIONS.flatMap((a, place) => PAIR_VERSIONS.slice(place + 1).map((b) => [a, b]));
  return Object.values(LOCALES).flatMap(({ code }) =>
    [...ids().map((id) => [id]), ...pairs].map((versions) => imageName(versions, code))
  );
}

/** Name of the image for a page, in the folder `social` of the site; the opening version's where the page has none. */
export function socialImageName({ code }: Locale, params: Partial<Record<string, string>>): string {
  const { a, b, version = OPENING_VERSION } = params;
  const pair = PAIR_VERSIONS.filter((id) => id === a || id === b);
  const name = imageName(a === undefined || b === undefined ? [version] : pair, code);
  return socialImageNames().includes(name) ? name : imageName([OPENING_VERSION], code);
}

/** View of the social image of this name. */
export function socialImageView(name: string): SheetView {
  const [code, ...versions] = name
    .replace(/\.png$/u, '')
    .split('.')
    .reverse();
  const [first, second] = versions.reverse();
  const subject = second === undefined ? { version: first ?? '' } : { versions: versions.join(), figure: 'difference' };
  const search = formatQuery({ ...subject, size: 'social', lang: code ?? '' });
  return parseSheetView(search, { locale: 'en', ids: ids(), dates: [], opening: OPENING_PAIR }).view;
}
