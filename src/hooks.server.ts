import type { Handle } from '@sveltejs/kit';
import { localeOfSegment } from '$lib/i18n/locale';

const PRELOADED_SCRIPT = /\s*<link [^>]*rel="modulepreload"[^>]*>/gu;

/** Scripts are asked for behind the text and the maps: what a reader sees first must not share the line with them. */
function scriptsLast(html: string): string {
  const links = html.match(PRELOADED_SCRIPT) ?? [];
  return html.replace(PRELOADED_SCRIPT, '').replace('</body>', `${links.join('')}\n</body>`);
}

/** Writes the page's language into the document element, and the order in which the page's files are fetched. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => scriptsLast(html.replace('%lang%', localeOfSegment(event.params['lang']).code))
  });
