import { isoDay } from '$lib/territory/territory';
import { gatherSheet } from '$lib/export/work/gather-sheet';
import { previewTexts } from '$lib/export/work/sheet-words';
import { once } from '$lib/once';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import { socialImageView } from './social-images';

const store = readSheetParts();
const occasion = { today: isoDay(), siteUrl: null };

/** Input of the social image of this name. It holds the geodata that it is drawn from, so nothing keeps it. */
export const gatherSocialImage = (name: string) => gatherSheet(socialImageView(name), store, occasion);

/** Alternative text of the social image of this name, which hundreds of pages share; at most 150 characters. */
export const describeSocialImage = once(
  async (name: string): Promise<string> => previewTexts(await gatherSocialImage(name)).texts.alt
);
