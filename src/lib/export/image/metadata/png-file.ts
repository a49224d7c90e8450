import { zlibSync } from 'fflate';
import { concatBytes, fourLetters, utf8, viewOf } from '../job/bytes';
import type { Raster } from '../job/image-job';
import { straightAlpha } from '../job/straight-alpha';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INCHES_PER_METRE = 1 / 0.0254;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  bytes.set(utf8(type), 4);
  bytes.set(data, 8);
  viewOf(bytes).setUint32(0, data.length);
  viewOf(bytes).setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, index) => {
    viewOf(bytes).setUint32(index * 4, value);
  });
  return bytes;
}

/** International text: keyword, not compressed, without language and translated keyword. */
const textChunk = ([keyword, text]: readonly [string, string]): Uint8Array =>
  chunk('iTXt', concatBytes([utf8(keyword), Uint8Array.of(0, 0, 0, 0, 0), utf8(text)]));

/** Length of the signature and of the chunk with size and colours, in bytes. */
const HEADER_LENGTH = SIGNATURE.length + 25;

/**
 * A PNG file that something else has written, with texts behind its header.
 *
 * @param texts keyword and text, in the order in which they shall stand
 */
export const addPngTexts = (
  file: Uint8Array,
  texts: readonly (readonly [keyword: string, text: string])[]
): Uint8Array => concatBytes([file.subarray(0, HEADER_LENGTH), ...texts.map(textChunk), file.subarray(HEADER_LENGTH)]);

/** Four pixels of four bytes in three words, so that rows of opaque pictures are packed fast; little-endian. */
function packOpaqueRow(source: Int32Array, target: Int32Array): boolean {
  let alphas = 0xff000000;
  for (let from = 0, to = 0; from < source.length; from += 4, to += 3) {
    const [a, b, c, d] = [source[from] ?? 0, source[from + 1] ?? 0, source[from + 2] ?? 0, source[from + 3] ?? 0];
    alphas &= a & b & c & d;
    target[to] = (a & 0xffffff) | (b << 24);
    target[to + 1] = ((b >>> 8) & 0xffff) | (c << 16);
    target[to + 2] = ((c >>> 16) & 0xff) | (d << 8);
  }
  return alphas >>> 24 === 0xff;
}

/** Rows of red, green and blue; `undefined` where a pixel is not opaque. */
function opaqueScanlines({ width, height, pixels }: Raster): Uint8Array<ArrayBuffer> | undefined {
  const rows = new Uint8Array((width * 3 + 1) * height);
  // Whole groups of four, the pixels behind the row's end opaque.
  const source = new Int32Array(Math.ceil(width / 4) * 4).fill(-1);
  const target = new Int32Array((source.length / 4) * 3);
  const [sourceBytes, targetBytes] = [new Uint8Array(source.buffer), new Uint8Array(target.buffer, 0, width * 3)];
  for (let y = 0; y < height; y += 1) {
    sourceBytes.set(pixels.subarray(y * width * 4, (y + 1) * width * 4));
    if (!packOpaqueRow(source, target)) return undefined;
    rows.set(targetBytes, y * (width * 3 + 1) + 1);
  }
  return rows;
}

/** Rows of red, green, blue and alpha. */
function scanlines(raster: Raster): Uint8Array<ArrayBuffer> {
  const { width, height } = raster;
  const straight = straightAlpha(raster);
  const rows = new Uint8Array((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(straight.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  }
  return rows;
}

/** Compresses by the platform's own zlib where it has one: four times as quick. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!('CompressionStream' in globalThis)) return zlibSync(bytes);
  const { readable, writable } = new CompressionStream('deflate');
  // Written in one piece: a blob's stream would go through another process of the browser, bit by bit.
  const writer = writable.getWriter();
  const [packed] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(bytes), writer.close()]);
  return new Uint8Array(packed);
}

/**
 * A PNG file of premultiplied pixels. A canvas writes one too, but without resolution and texts, and twice as large.
 *
 * @param dpi pixels per inch of the file
 * @param texts keyword and text, in the order in which they shall stand
 */
export async function writePngFile(
  raster: Raster,
  dpi: number,
  texts: readonly (readonly [keyword: string, text: string])[]
): Promise<Uint8Array> {
  // No filter: maps are flat, and any filter makes them larger (measured). Alpha only where there is any.
  const opaque = opaqueScanlines(raster);
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  const depthAndColour = Uint8Array.of(8, opaque === undefined ? 6 : 2, 0, 0, 0);
  return concatBytes([
    SIGNATURE,
    chunk('IHDR', concatBytes([numbers(raster.width, raster.height), depthAndColour])),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('pHYs', concatBytes([numbers(perMetre, perMetre), Uint8Array.of(1)])),
    ...texts.map(textChunk),
    chunk('IDAT', await deflate(opaque ?? scanlines(raster))),
    chunk('IEND', new Uint8Array())
  ]);
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The text of a keyword in a PNG file, if it has one that is not compressed. Total on any bytes. */
export function readPngText(bytes: Uint8Array, keyword: string): string | undefined {
  const start = concatBytes([utf8(keyword), Uint8Array.of(0, 0)]);
  for (let offset = SIGNATURE.length; offset + 12 <= bytes.length;) {
    const length = viewOf(bytes).getUint32(offset);
    const data = bytes.subarray(offset + 8, offset + 8 + length);
    if (data.length < length) return undefined;
    if (fourLetters(bytes, offset + 4) === 'iTXt' && start.every((byte, index) => data[index] === byte)) {
      // Behind the way of compression: language and translated keyword, each ended by a zero.
      const language = data.indexOf(0, start.length + 1);
      const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
      if (translated >= 0) return new TextDecoder().decode(data.subarray(translated + 1));
    }
    offset += 12 + length;
  }
  return undefined;
}
