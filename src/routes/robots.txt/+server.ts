import { SITE_URL } from '$lib/pages/addresses/site-url';

export const prerender = true;

/** Search engines may read everything, and learn where the list of pages is. */
export const GET = () =>
  new Response(
    ['User-agent: *', 'Allow: /', ...(SITE_URL === '' ? [] : [`Sitemap: ${SITE_URL}/sitemap.xml`]), ''].join('\n'),
    { headers: { 'content-type': 'text/plain' } }
  );
