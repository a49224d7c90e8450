import { escapeXml } from '$lib/cartography/scene/svg-text';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { requireVersion } from '$lib/plans/catalogue';
import { embedPath } from '../addresses/embed-hrefs';
import { pagePath } from '../addresses/hrefs';
import { writeFrameCode } from './builder/frame-code';

/** Whoever asks by oEmbed is told a width as well; the frame itself takes any. */
const WIDTH_PX = 720;
/** Enough for every map at this width: what is left the map fills. */
const HEIGHT_PX = 900;
/** Seconds that whoever asks may keep the answer. */
const DAY_S = 86_400;

/** An answer by oEmbed 1.0, see https://oembed.com: how another site embeds what it was given a link to. */
interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** Seconds. */
  readonly cache_age: number;
}

const titleOf = (ids: readonly string[], { code }: Locale): string =>
  ids.map((id) => inLanguage(requireVersion(id).title, code)).join(' · ');

/** What a site is told that asks for the embedded map of one version or two. */
export function answerOembed(ids: readonly string[], locale: Locale, siteUrl: string): OembedAnswer {
  const title = titleOf(ids, locale);
  const address = siteUrl + pagePath(locale, embedPath(ids));
  return {
    version: '1.0',
    type: 'rich',
    provider_name: locale.messages.siteName,
    provider_url: siteUrl + pagePath(locale, ''),
    title,
    html: writeFrameCode({ address, script: '', ids, lang: locale.code, title, heights: [] }, HEIGHT_PX),
    width: WIDTH_PX,
    height: HEIGHT_PX,
    cache_age: DAY_S
  };
}

/** The parameters that name what a page shows, by the end of its route; people hand on addresses of frames as well. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '/plans/[version]': ['version'],
  '/compare/[a]/[b]': ['a', 'b'],
  '/embed/[version]': ['version'],
  '/embed/[version]/[b]': ['version', 'b']
};

/**
 * The tag by which other sites find that answer from the page of a version or of two; nothing for other pages, and where
 * nobody has said where the site will stand: they want whole addresses.
 */
export function oembedTag(
  routeId: string | null,
  params: Readonly<Partial<Record<string, string>>>,
  locale: Locale,
  siteUrl: string
): string {
  const names = Object.entries(NAMES).find(([end]) => routeId?.endsWith(end))?.[1] ?? [];
  const ids = names.flatMap((name) => params[name] ?? []);
  if (siteUrl === '' || ids.length === 0) return '';
  const href = `${siteUrl}${pagePath(locale, embedPath(ids))}oembed.json`;
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeXml(titleOf(ids, locale))}" />`;
}
