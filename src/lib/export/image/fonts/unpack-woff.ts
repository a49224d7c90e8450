import { unzlibSync } from 'fflate';
import { viewOf } from '../job/bytes';

/** Lengths of headers and entries, in bytes (WOFF File Format 1.0, W3C 2012). */
const HEADER_LENGTH = 44;
const ENTRY_LENGTH = 20;
const SFNT_HEADER_LENGTH = 12;
const SFNT_ENTRY_LENGTH = 16;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/**
 * A WOFF file as the font that is packed in it (https://www.w3.org/TR/WOFF/): fontkit unpacks the tables of one too, but
 * takes five times as long.
 *
 * @throws {Error} where it is no WOFF file, or is cut short
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const packed = viewOf(woff);
  if (woff.length < HEADER_LENGTH || packed.getUint32(0) !== 0x774f4646) throw new Error('It is no WOFF file.');
  const count = packed.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    const [tag, offset, packedLength, length, checksum] = [0, 4, 8, 12, 16].map((at) => packed.getUint32(entry + at));
    if (tag === undefined || offset === undefined || packedLength === undefined) throw new Error('It is cut short.');
    const bytes = woff.subarray(offset, offset + packedLength);
    return { tag, checksum: checksum ?? 0, bytes: packedLength === length ? bytes : unzlibSync(bytes) };
  });
  const start = SFNT_HEADER_LENGTH + count * SFNT_ENTRY_LENGTH;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start));
  const view = viewOf(font);
  // How many there are, and what a search by halves needs.
  const halvings = Math.floor(Math.log2(count));
  view.setUint32(0, packed.getUint32(4));
  view.setUint16(4, count);
  view.setUint16(6, 2 ** halvings * SFNT_ENTRY_LENGTH);
  view.setUint16(8, halvings);
  view.setUint16(10, (count - 2 ** halvings) * SFNT_ENTRY_LENGTH);
  let at = start;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = SFNT_HEADER_LENGTH + index * SFNT_ENTRY_LENGTH;
    [tag, checksum, at, bytes.length].forEach((value, word) => {
      view.setUint32(entry + word * 4, value);
    });
    font.set(bytes, at);
    at += padded(bytes.length);
  });
  return font;
}
