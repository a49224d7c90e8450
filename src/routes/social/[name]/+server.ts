import { writeSocialImage } from '$lib/pages/social/social-image-file';
import { socialImageNames } from '$lib/pages/social/social-images';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => socialImageNames().map((name) => ({ name }));

/** SvelteKit asks for one after the other; while an image is on its way to pixels and a file, the next is drawn. */
const AHEAD = 3;

const names = socialImageNames();
const begun = new Map<string, ReturnType<typeof writeSocialImage>>();

function begin(name: string): ReturnType<typeof writeSocialImage> {
  const image = begun.get(name) ?? writeSocialImage(name);
  begun.set(name, image);
  // A request for the image gets the error.
  image.catch(() => undefined);
  return image;
}

/** The image that networks show beside a link to a page. */
export const GET: RequestHandler = async ({ params }) => {
  const image = begin(params.name);
  const place = names.indexOf(params.name);
  for (const name of names.slice(place + 1, place + 1 + AHEAD)) void begin(name);
  const file = await image;
  // Hundreds of images are not kept when they have been sent.
  begun.delete(params.name);
  return new Response(file, { headers: { 'content-type': 'image/png' } });
};
