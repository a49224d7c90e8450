import { remember } from '../../remember';
import type { SheetInput } from '../../cartography/sheet/model/sheet';
import type { CaptionTexts } from '../../view/sheet/file-request';
import { formatSheetView } from '../../view/sheet/sheet-address';
import { composeCaption, sheetTexts } from '../notes/captions';
import type { ImageMetadata } from '../image/job/image-job';
import type { Preview } from './export-work';

/** Texts of a sheet, written once: what is shown beside it and what goes into its files is the same. */
const textsOf = remember<SheetInput, ReturnType<typeof sheetTexts>>(sheetTexts);

/**
 * The texts of a sheet as they are made from the data, and what is added to texts that the reader writes in their
 * place.
 */
export function previewTexts(input: SheetInput): Pick<Preview, 'texts' | 'always'> {
  const { caption, altText, fixed } = textsOf(input);
  return {
    texts: { caption: caption.short, captionLong: caption.long, alt: altText.short, altLong: altText.long },
    always: fixed.caption
  };
}

/** The texts of a sheet as they go into files: what the reader has written, with what may not be missing. */
export function editTexts(input: SheetInput, edited: Partial<CaptionTexts>): CaptionTexts {
  const { fixed } = textsOf(input);
  const { texts } = previewTexts(input);
  const withFixed = (key: keyof CaptionTexts, sentences: readonly string[]): string =>
    edited[key] === undefined ? texts[key] : composeCaption(edited[key], sentences);
  return {
    caption: withFixed('caption', fixed.shortTexts),
    captionLong: withFixed('captionLong', fixed.caption),
    alt: withFixed('alt', fixed.shortTexts),
    altLong: withFixed('altLong', fixed.shortTexts)
  };
}

/** Metadata of the file of an image. */
export function metadataOf(input: SheetInput, { alt, altLong, caption, captionLong }: CaptionTexts): ImageMetadata {
  const { credit, rights } = textsOf(input);
  return {
    title: caption,
    caption: captionLong === '' ? caption : captionLong,
    altText: altLong === '' ? alt : altLong,
    credit,
    rights,
    language: input.locale.code,
    state: formatSheetView(input.view)
  };
}
