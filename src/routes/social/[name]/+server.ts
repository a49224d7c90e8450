import { NODE_PLATFORM } from '$lib/export/image/node-platform';
import { workOn } from '$lib/export/work-on';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import { socialImageNames, socialImageView } from '../../social-images';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => socialImageNames().map((name) => ({ name }));

const occasion = { today: new Date().toISOString().slice(0, 10), siteUrl: null };
const work = workOn(readSheetParts(), occasion, NODE_PLATFORM);

/** The image that networks show beside a link to a page. */
export const GET: RequestHandler = async ({ params }) => {
  const wish = { format: 'png', scale: 1, svgText: 'outlined', edited: {} } as const;
  const view = socialImageView(params.name);
  const { bytes, mediaType } = await work
    .make(view, wish, () => undefined)
    .catch(() => work.make({ ...view, isPlain: true }, wish, () => undefined));
  return new Response(bytes, { headers: { 'content-type': mediaType } });
};
