import type { Handle } from '@sveltejs/kit';
import { building, version } from '$app/environment';
import { pageStylesheet } from '$lib/cartography/symbology/stylesheet';
import { escapeXml } from '$lib/cartography/scene/svg-text';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { scriptsWithImports } from '$lib/server/client-scripts';
import { linkStart, sayStalled } from './document-start';
import { slimDocument, slimTags } from '$lib/server/slim-document';
import { isEmbedRoute } from './lib/pages/addresses/embed-route';
import { pathOfRoute } from './lib/pages/addresses/hrefs';
import { SITE_URL } from './lib/pages/addresses/site-url';
import { oembedTag } from './lib/pages/embed/oembed';
import { writeFrameStart } from './lib/pages/embed/frame/write-frame-start';
import { policyTag } from './cli/tooling/hosting/policies.mjs';
import { describeSocialImage } from './lib/pages/social/social-image-input';
import { socialImageName } from './lib/pages/social/social-images';

/** As SvelteKit writes a stylesheet that is in the page as well. */
const NOT_LINKED = ' disabled media="(max-width: 0)"';

/** A text without its first part that begins and ends with these marks. */
function without(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? text : text.slice(0, from) + text.slice(to + end.length);
}

/** Styles of a page that is written by the hundred are files that all of them share. */
const linkStyles = (html: string): string => without(html, '<style>', '</style>').replaceAll(NOT_LINKED, '');

/** A page with the policy that browsers keep to, before anything that it holds for; development runs scripts of its own. */
const withPolicy = (html: string): string => html.replace('%policy%', () => (building ? policyTag(html) : ''));

/** Way from a page to the top of the site. */
const topFrom = (pathname: string): string =>
  pathname
    .split('/')
    .slice(2)
    .map(() => '..')
    .join('/') || '.';

/**
 * Tags from which networks preview a link, beside those that the page itself has: only here the image is known that the
 * atlas draws for it. They want its whole address; where that is not known it is relative to the page.
 */
const imageTags = (address: string, alt: string): readonly string[] => [
  `<meta property="og:image" content="${address}" />`,
  `<meta property="og:image:alt" content="${escapeXml(alt)}" />`,
  '<meta property="og:image:width" content="1200" />',
  '<meta property="og:image:height" content="630" />',
  '<meta name="twitter:card" content="summary_large_image" />'
];

/** Programs for news look for a feed on the front page. */
const feedTag = (routeId: string | null, { code, messages }: Locale, top: string): string =>
  routeId === '/[[lang=locale]]'
    ? `<link rel="alternate" type="application/atom+xml" title="${escapeXml(messages.siteName)}" href="${top}/feeds/${code}.xml" />`
    : '';

/**
 * Completes the document: its language, the styles of the maps, which no script needs to carry, the image that links to
 * it are shown with, and the order in which its files are fetched.
 */
export const handle: Handle = ({ event, resolve }) => {
  const { params, route, url } = event;
  const isPlace = params['place'] !== undefined;
  const isOneOfMany = isPlace || params['b'] !== undefined || route.id?.endsWith('/ledger') === true;
  const scripts: string[] = [];
  const locale = localeOfSegment(params['lang']);
  return resolve(event, {
    // Scripts are asked for behind the text and the maps: what a reader sees first must not share the line with them.
    // Of those of a place, whose page can be read without them, only what it must not start without is named, see
    // hooks.client.ts; the others are found when they are needed.
    preload: ({ type, path }) => {
      if (type === 'js' && (!isPlace || path.includes('/nodes/'))) scripts.push(path.slice(path.indexOf('_app/')));
      return type === 'css';
    },
    transformPageChunk: async ({ html }) => {
      const top = topFrom(url.pathname);
      const image = socialImageName(locale, pathOfRoute(route.id, params));
      const address = `${SITE_URL === '' ? top : SITE_URL}/social/${image}`;
      const styles = isOneOfMany
        ? `<link rel="stylesheet" href="${top}/map-styles.css" />`
        : `<style>${pageStylesheet()}</style>`;
      const words = `words-${locale.code}`;
      const preloaded = building ? (isPlace ? scripts : scriptsWithImports(scripts, [words])) : [];
      const images = isEmbedRoute(route.id) ? [] : imageTags(address, await describeSocialImage(image));
      const links = [oembedTag(route.id, params, locale, SITE_URL), feedTag(route.id, locale, top)];
      const drawn = [styles, ...images, ...links];
      const linked = isOneOfMany ? linkStyles(html) : html;
      // Maps in other people's pages are drawn in the document, or by the code that draws alone.
      const isHeldBack = building && isEmbedRoute(route.id);
      const started = isPlace ? linkStart(linked, locale, top) : sayStalled(linked, locale);
      const written = started
        .replace('%drawn%', () => drawn.join('\n'))
        .replace('%lang%', locale.code)
        .replace('%version%', version);
      // The program that makes doors to embedded maps reads their documents as they were written.
      const slim = isPlace ? slimDocument : isEmbedRoute(route.id) ? (html: string) => html : slimTags;
      const whole = slim(written).replace(
        '</body>',
        `${preloaded.map((file) => `<link rel="${isHeldBack ? 'later' : 'modulepreload'}" href="${top}/${file}">`).join('')}\n</body>`
      );
      return withPolicy(isEmbedRoute(route.id) ? writeFrameStart(whole, isHeldBack) : whole);
    }
  });
};
