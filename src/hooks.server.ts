import type { Handle } from '@sveltejs/kit';
import { pageStylesheet } from '$lib/cartography/stylesheet';
import { localeOfSegment } from '$lib/i18n/locale';

const PRELOADED_SCRIPT = /\s*<link [^>]*rel="modulepreload"[^>]*>/gu;

/** Scripts are asked for behind the text and the maps: what a reader sees first must not share the line with them. */
function scriptsLast(html: string): string {
  const links = html.match(PRELOADED_SCRIPT) ?? [];
  return html.replace(PRELOADED_SCRIPT, '').replace('</body>', `${links.join('')}\n</body>`);
}

/**
 * Completes the document: its language, the styles of the maps, which no script needs to carry, and the order in which
 * its files are fetched.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const { code } = localeOfSegment(event.params['lang']);
      return scriptsLast(html.replace('%lang%', code).replace('%map-styles%', pageStylesheet()));
    }
  });
