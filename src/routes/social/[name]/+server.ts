import { writeSocialImage } from '../../social-image-file';
import { socialImageNames, socialImageView } from '../../social-images';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => socialImageNames().map((name) => ({ name }));

/** The image that networks show beside a link to a page. */
export const GET: RequestHandler = async ({ params }) =>
  new Response(await writeSocialImage(socialImageView(params.name)), { headers: { 'content-type': 'image/png' } });
