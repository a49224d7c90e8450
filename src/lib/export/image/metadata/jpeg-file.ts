import type { ImageMetadata } from '../job/image-job';
import { concatBytes, utf8, viewOf } from '../job/bytes';
import { exifBlock } from './exif';
import { iptcBlock } from './iptc';
import { xmpPacket } from './xmp';

const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0';
/** A segment has two bytes for its length. */
const LONGEST_SEGMENT = 0xffff;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP13 = 0xed;
const START_OF_SCAN = 0xda;

interface Segment {
  readonly marker: number;
  /** Byte offset of the segment's marker; `end` is that after its last byte. */
  readonly start: number;
  readonly end: number;
}

/** The segments in front of the picture itself. Total on any bytes. */
function segmentsOf(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  for (let start = 2; start + 4 <= bytes.length && bytes[start] === 0xff;) {
    const marker = bytes[start + 1] ?? 0;
    const end = start + 2 + viewOf(bytes).getUint16(start + 2);
    if (marker === START_OF_SCAN || end > bytes.length || end < start + 4) break;
    segments.push({ marker, start, end });
    start = end;
  }
  return segments;
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + data.length);
  bytes.set([0xff, marker]);
  viewOf(bytes).setUint16(2, data.length + 2);
  bytes.set(data, 4);
  return bytes;
}

/** JFIF 1.1 with a density in pixels per inch and no thumbnail. */
function jfif(dpi: number): Uint8Array {
  const data = new Uint8Array(14);
  data.set(utf8('JFIF\0'));
  data.set([1, 1, 1], 5);
  viewOf(data).setUint16(8, dpi);
  viewOf(data).setUint16(10, dpi);
  return segment(APP0, data);
}

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/**
 * A JPEG file with its resolution and what it shows, in place of what the encoder wrote there: as Exif, as IPTC-IIM,
 * which picture desks and content management systems read, and as XMP.
 */
export function withJpegMetadata(bytes: Uint8Array, dpi: number, metadata: ImageMetadata): Uint8Array {
  const blocks = [
    { marker: APP1, data: exifBlock(metadata) },
    { marker: APP1, data: utf8(XMP_HEADER + xmpPacket(metadata)) },
    { marker: APP13, data: iptcBlock(metadata) }
  ];
  const fitting = blocks.filter(({ data }) => data.length + 2 <= LONGEST_SEGMENT);
  const replaced = [APP0, APP1, APP13];
  const kept = segmentsOf(bytes).filter(({ marker }) => !replaced.includes(marker));
  const rest = segmentsOf(bytes).at(-1)?.end ?? 2;
  return concatBytes([
    bytes.subarray(0, 2),
    jfif(Math.round(dpi)),
    ...fitting.map(({ marker, data }) => segment(marker, data)),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    bytes.subarray(rest)
  ]);
}

/** The XMP packet of a JPEG file. Total on any bytes. */
export function readJpegXmp(bytes: Uint8Array): string | undefined {
  for (const { marker, start, end } of segmentsOf(bytes)) {
    if (marker !== APP1) continue;
    const text = new TextDecoder().decode(bytes.subarray(start + 4, end));
    if (text.startsWith(XMP_HEADER)) return text.slice(XMP_HEADER.length);
  }
  return undefined;
}
