import type { Handle } from '@sveltejs/kit';
import { localeOfSegment } from '$lib/i18n/locale';

/** Writes the page's language into the document element. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', localeOfSegment(event.params['lang']).code)
  });
