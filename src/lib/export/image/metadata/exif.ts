import type { ImageMetadata } from '../job/image-job';
import { concatBytes, utf8, viewOf } from '../job/bytes';
import { utf8Within } from './iptc';
import { CREATOR } from './xmp';

/** Tags of TIFF 6.0 that Exif has, ascending as a directory wants them. */
const TAGS = { ImageDescription: 0x010e, Software: 0x0131, Artist: 0x013b, Copyright: 0x8298 } as const;
const ASCII = 2;
const HEADER_BYTES = 8;
const ENTRY_BYTES = 12;
const MOST_BYTES = 0x3fff;

/** A text as TIFF has it, of an even number of bytes. */
const endedByZero = (text: Uint8Array): Uint8Array => concatBytes([text, new Uint8Array(2 - (text.length % 2))]);

/** Exif 2.32 of one directory. Its texts are UTF-8, which the standard does not know and programs read. */
export function exifBlock({ caption, rights }: ImageMetadata): Uint8Array {
  const texts: readonly (readonly [keyof typeof TAGS, string])[] = [
    ['ImageDescription', caption],
    ['Software', CREATOR],
    ['Artist', CREATOR],
    ['Copyright', rights]
  ];
  const values = texts.map(([, text]) => endedByZero(utf8Within(text, MOST_BYTES)));
  const directory = new Uint8Array(HEADER_BYTES + 2 + ENTRY_BYTES * texts.length + 4);
  const view = viewOf(directory);
  directory.set(utf8('MM'));
  view.setUint16(2, 42);
  view.setUint32(4, HEADER_BYTES);
  view.setUint16(HEADER_BYTES, texts.length);
  let place = directory.length;
  texts.forEach(([name], index) => {
    const entry = HEADER_BYTES + 2 + ENTRY_BYTES * index;
    const length = values[index]?.length ?? 0;
    view.setUint16(entry, TAGS[name]);
    view.setUint16(entry + 2, ASCII);
    view.setUint32(entry + 4, length);
    view.setUint32(entry + 8, place);
    place += length;
  });
  return concatBytes([utf8('Exif\0\0'), directory, ...values]);
}
