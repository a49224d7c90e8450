import type { ImageMetadata } from '../job/image-job';
import { STATE_KEYWORD } from './read-state';
import { xmpPacket } from './xmp';

/** Metadata of a PNG file, keyword and text: as texts of its own, and as XMP. */
export function pngTexts(metadata: ImageMetadata): (readonly [keyword: string, text: string])[] {
  const { title, altText, credit, rights, state } = metadata;
  return [
    ['Title', title],
    ['Description', altText],
    ['Author', credit],
    ['Source', credit],
    ['Copyright', rights],
    [STATE_KEYWORD, state],
    ['XML:com.adobe.xmp', xmpPacket(metadata)]
  ];
}
