import { concatBytes, fourLetters, utf8, viewOf } from '../job/bytes';

const ALPHA_FLAG = 0x10;
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export const isWebp = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 && fourLetters(bytes, 0) === 'RIFF' && fourLetters(bytes, 8) === 'WEBP';

/** The chunks of a WebP file. Total on any bytes. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let offset = 12; offset + 8 <= bytes.length;) {
    const length = viewOf(bytes).getUint32(offset + 4, true);
    const data = bytes.subarray(offset + 8, offset + 8 + length);
    if (data.length < length) break;
    chunks.push({ type: fourLetters(bytes, offset), data });
    offset += 8 + length + (length % 2);
  }
  return chunks;
}

/** RIFF pads to even lengths. */
function writeChunk({ type, data }: Chunk): Uint8Array {
  const bytes = new Uint8Array(8 + data.length + (data.length % 2));
  bytes.set(utf8(type));
  viewOf(bytes).setUint32(4, data.length, true);
  bytes.set(data, 8);
  return bytes;
}

/** Entries of the Exif directory that is written: resolution in x and y, and its unit. */
const EXIF_ENTRIES = 3;

/** Exif that holds a resolution in pixels per inch: little-endian TIFF with one directory. */
function exif(dpi: number): Uint8Array {
  const valuesAt = 8 + 2 + EXIF_ENTRIES * 12 + 4;
  const bytes = new Uint8Array(valuesAt + 16);
  const view = viewOf(bytes);
  bytes.set(utf8('II*\0'));
  view.setUint32(4, 8, true);
  view.setUint16(8, EXIF_ENTRIES, true);
  // Tag, type (5: fraction, 3: short), value or where it stands. 0x128 with 2 says inches.
  const entries = [
    [0x11a, 5, valuesAt],
    [0x11b, 5, valuesAt + 8],
    [0x128, 3, 2]
  ] as const;
  entries.forEach(([tag, type, value], index) => {
    const at = 10 + index * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, 1, true);
    view.setUint32(at + 8, value, true);
  });
  for (const at of [valuesAt, valuesAt + 8]) {
    view.setUint32(at, Math.round(dpi), true);
    view.setUint32(at + 4, 1, true);
  }
  return bytes;
}

/** The header of a WebP file with more than a picture in it. */
function extendedHeader(chunks: readonly Chunk[], width: number, height: number): Chunk {
  const data = new Uint8Array(10);
  const [first] = chunks;
  const lossless = chunks.find(({ type }) => type === 'VP8L');
  // Of a lossless picture, a bit behind its size tells.
  const hasAlpha =
    chunks.some(({ type }) => type === 'ALPH') ||
    (lossless !== undefined && ((lossless.data[4] ?? 0) & ALPHA_FLAG) !== 0) ||
    (first?.type === 'VP8X' && ((first.data[0] ?? 0) & ALPHA_FLAG) !== 0);
  data[0] = (hasAlpha ? ALPHA_FLAG : 0) | EXIF_FLAG | XMP_FLAG;
  const view = viewOf(data);
  for (const [at, side] of [
    [4, width - 1],
    [7, height - 1]
  ] as const) {
    view.setUint16(at, side & 0xffff, true);
    data[at + 2] = side >> 16;
  }
  return { type: 'VP8X', data };
}

/** A WebP file with its resolution and an XMP packet. */
export function withWebpMetadata(
  bytes: Uint8Array,
  { width, height, dpi, xmp }: { width: number; height: number; dpi: number; xmp: string }
): Uint8Array {
  const chunks = chunksOf(bytes);
  const picture = chunks.filter(({ type }) => !['VP8X', 'EXIF', 'XMP '].includes(type));
  const body = concatBytes(
    [
      extendedHeader(chunks, width, height),
      ...picture,
      { type: 'EXIF', data: exif(dpi) },
      { type: 'XMP ', data: utf8(xmp) }
    ].map(writeChunk)
  );
  const header = concatBytes([utf8('RIFF'), new Uint8Array(4), utf8('WEBP')]);
  viewOf(header).setUint32(4, body.length + 4, true);
  return concatBytes([header, body]);
}

/** The XMP packet of a WebP file. Total on any bytes. */
export function readWebpXmp(bytes: Uint8Array): string | undefined {
  const found = chunksOf(bytes).find(({ type }) => type === 'XMP ');
  return found && new TextDecoder().decode(found.data);
}
