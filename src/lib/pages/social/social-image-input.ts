import { isoDay } from '$lib/territory/territory';
import { gatherSheet } from '$lib/export/work/gather-sheet';
import { previewTexts } from '$lib/export/work/sheet-words';
import { once } from '$lib/once';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import { socialImageView } from './social-images';

const store = readSheetParts();
const occasion = { today: isoDay(), siteUrl: null };

/** Input of the social image of this name; pages that show it and the image itself ask for the same. */
export const socialImageInput = once((name: string) => gatherSheet(socialImageView(name), store, occasion));

/** Alternative text of the social image of this name, which hundreds of pages share; at most 150 characters. */
export const describeSocialImage = once(
  async (name: string): Promise<string> => previewTexts(await socialImageInput(name)).texts.alt
);
