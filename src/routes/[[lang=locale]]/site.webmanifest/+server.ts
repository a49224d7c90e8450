import { languageEntries } from '$lib/pages/addresses/language-entries';
import { localeOfSegment } from '$lib/i18n/locale';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = languageEntries;

/** What a device needs to know that puts the atlas beside its programs. */
export const GET: RequestHandler = ({ params }) => {
  const { code, segment, messages } = localeOfSegment(params.lang);
  const top = segment === undefined ? '.' : '..';
  const manifest = {
    name: messages.siteName,
    description: messages.siteTagline,
    lang: code,
    start_url: './',
    scope: `${top}/`,
    display: 'minimal-ui',
    background_color: '#fdfcf8',
    theme_color: '#fdfcf8',
    icons: [
      ...[180, 192, 512].map((size) => ({
        src: `${top}/icon-${String(size)}.png`,
        sizes: `${String(size)}x${String(size)}`,
        type: 'image/png'
      })),
      { src: `${top}/icon.svg`, sizes: 'any', type: 'image/svg+xml' }
    ]
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
