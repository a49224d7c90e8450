import type { Handle } from '@sveltejs/kit';
import { version } from '$app/environment';
import { pageStylesheet } from '$lib/cartography/symbology/stylesheet';
import { escapeXml } from '$lib/cartography/scene/svg-text';
import { localeOfSegment } from '$lib/i18n/locale';
import { describeSocialImage } from './lib/pages/social/social-image-input';
import { socialImageName } from './lib/pages/social/social-images';

const PRELOADED_SCRIPT = /<link [^>]*rel="modulepreload"[^>]*>/gu;
const PAGE_STYLES = /<style>.*?<\/style>/su;
const NOT_LINKED = ' disabled media="(max-width: 0)"';

/** Scripts are asked for behind the text and the maps: what a reader sees first must not share the line with them. */
function scriptsLast(html: string): string {
  const links = html.match(PRELOADED_SCRIPT) ?? [];
  return html.replace(PRELOADED_SCRIPT, '').replace('</body>', `${links.join('')}\n</body>`);
}

/** Styles of a page that is written by the hundred are files that all of them share. */
const linkStyles = (html: string): string => html.replace(PAGE_STYLES, '').replaceAll(NOT_LINKED, '');

/** The scripts of a page that can be read without them are found when they are asked for, and no line is indented. */
const slim = (html: string): string => html.replaceAll(PRELOADED_SCRIPT, '').replaceAll(/[ \t]*\n[ \t\n]*/gu, '\n');

/**
 * Tags from which networks preview a link, in the words of the page itself. They want the whole address of the image,
 * which only the publisher of the site knows: `ATLAS_URL` at build time; without it the address is relative to the
 * page.
 *
 * @param image name of a social image
 * @param alt what it shows
 * @param assets way from the page to the top of the site
 */
function socialTags(html: string, image: string, alt: string, assets: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1]?.replaceAll('"', '&quot;') ?? '';
  const description = /<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  const site = process.env['ATLAS_URL']?.replace(/\/+$/u, '') ?? assets;
  return [
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:image" content="${site}/social/${image}" />`,
    `<meta property="og:image:alt" content="${escapeXml(alt)}" />`,
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    '<meta name="twitter:card" content="summary_large_image" />'
  ].join('\n    ');
}

/**
 * Completes the document: its language, the styles of the maps, which no script needs to carry, what links to it are
 * shown with, and the order in which its files are fetched.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: async ({ html }) => {
      const locale = localeOfSegment(event.params['lang']);
      const { fault } = locale.messages;
      const image = socialImageName(locale, event.params);
      const alt = await describeSocialImage(image);
      const isPlace = event.params['place'] !== undefined;
      const isOneOfMany = isPlace || event.params['b'] !== undefined;
      const linked = isOneOfMany ? linkStyles(html) : html;
      return scriptsLast(
        (isPlace ? slim(linked) : linked)
          .replace(/<meta name="social" content="([^"]*)" \/>/u, (_, assets: string) =>
            [
              isOneOfMany
                ? `<link rel="stylesheet" href="${assets}/map-styles.css" />`
                : `<style>${pageStylesheet()}</style>`,
              socialTags(html, image, alt, assets)
            ].join('\n    ')
          )
          .replace('%lang%', locale.code)
          .replace('%version%', version)
          .replace('%stalled%', JSON.stringify({ text: fault.stalled, reload: fault.reload }))
      );
    }
  });
