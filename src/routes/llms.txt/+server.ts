import { writeLlmsText } from '$lib/export/answers/llms-text';
import { SITE_URL } from '$lib/pages/addresses/site-url';
import { answersPath } from '$lib/pages/data/version-files';
import { allVersions } from '$lib/plans/catalogue';

export const prerender = true;

/** What programs that read the site are told of it. */
export const GET = () =>
  new Response(writeLlmsText(allVersions(), SITE_URL, answersPath), { headers: { 'content-type': 'text/plain' } });
