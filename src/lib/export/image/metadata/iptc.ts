import type { ImageMetadata } from '../job/image-job';
import { concatBytes, utf8, viewOf } from '../job/bytes';
import { CREATOR } from './xmp';

/** Says in the first record that the texts of the second are UTF-8 (ISO 2022: ESC % G). */
const UTF8 = Uint8Array.of(0x1b, 0x25, 0x47);
const ENVELOPE = 1;
const APPLICATION = 2;

/** Datasets of IPTC-IIM 4.2 by what picture desks call them. */
const DATASETS = { byline: 80, headline: 105, credit: 110, source: 115, copyright: 116, caption: 120 };

/**
 * Most bytes of a text. The standard has far less room, 32 bytes for a credit; programs read more, and half a credit
 * credits nobody.
 */
const MOST_BYTES = 0x7fff;

function dataset(record: number, number: number, data: Uint8Array): Uint8Array {
  const header = Uint8Array.of(0x1c, record, number, 0, 0);
  viewOf(header).setUint16(3, data.length);
  return concatBytes([header, data]);
}

/** A text in UTF-8, no longer than so many bytes and without half a letter at its end. */
export function utf8Within(text: string, most: number): Uint8Array {
  const bytes = utf8(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

function iim({ title, caption, credit, rights }: ImageMetadata): Uint8Array {
  const texts: readonly (readonly [keyof typeof DATASETS, string])[] = [
    ['byline', CREATOR],
    ['headline', title],
    ['credit', credit],
    ['source', CREATOR],
    ['copyright', rights],
    ['caption', caption]
  ];
  const version = dataset(APPLICATION, 0, Uint8Array.of(0, 4));
  const written = texts.map(([name, text]) => dataset(APPLICATION, DATASETS[name], utf8Within(text, MOST_BYTES)));
  return concatBytes([dataset(ENVELOPE, 90, UTF8), version, ...written]);
}

/** IPTC-IIM in the resource block of Photoshop (0x0404) in which JPEG files have it. */
export function iptcBlock(metadata: ImageMetadata): Uint8Array {
  const data = iim(metadata);
  const header = concatBytes([utf8('Photoshop 3.0\0'), utf8('8BIM'), new Uint8Array(8)]);
  const view = viewOf(header);
  view.setUint16(header.length - 8, 0x0404);
  view.setUint32(header.length - 4, data.length);
  return concatBytes([header, data, new Uint8Array(data.length % 2)]);
}
