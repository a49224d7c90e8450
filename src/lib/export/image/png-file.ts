import { zlibSync } from 'fflate';
import { concatBytes, fourLetters, utf8, viewOf } from './bytes';
import type { Raster } from './image-job';

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

function isOpaque(pixels: Uint8Array): boolean {
  for (let index = 3; index < pixels.length; index += 4) if (pixels[index] !== 255) return false;
  return true;
}

/** Rows without a filter: maps are flat, and any filter makes them larger (measured). Alpha only where there is any. */
function scanlines({ width, height, pixels }: Raster, channels: 3 | 4): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((width * channels + 1) * height);
  let [from, to] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4, to += channels) {
      const alpha = pixels[from + 3] ?? 0;
      const factor = channels === 4 && alpha > 0 ? 255 / alpha : 1;
      rows[to] = (pixels[from] ?? 0) * factor + 0.5;
      rows[to + 1] = (pixels[from + 1] ?? 0) * factor + 0.5;
      rows[to + 2] = (pixels[from + 2] ?? 0) * factor + 0.5;
      if (channels === 4) rows[to + 3] = alpha;
    }
  }
  return rows;
}

/** By the platform's own zlib where it has one: four times as quick. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!('CompressionStream' in globalThis)) return zlibSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * A PNG file of premultiplied pixels. A canvas writes one too, but without resolution and texts, and more slowly.
 *
 * @param dpi pixels per inch of the file
 * @param texts keyword and text, in the order in which they shall stand
 */
export async function writePngFile(
  raster: Raster,
  dpi: number,
  texts: readonly (readonly [keyword: string, text: string])[]
): Promise<Uint8Array> {
  const channels = isOpaque(raster.pixels) ? 3 : 4;
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  const depthAndColour = Uint8Array.of(8, channels === 3 ? 2 : 6, 0, 0, 0);
  return concatBytes([
    SIGNATURE,
    chunk('IHDR', concatBytes([numbers(raster.width, raster.height), depthAndColour])),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('pHYs', concatBytes([numbers(perMetre, perMetre), Uint8Array.of(1)])),
    ...texts.map(textChunk),
    chunk('IDAT', await deflate(scanlines(raster, channels))),
    chunk('IEND', new Uint8Array())
  ]);
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The text of a keyword in a PNG file, if it has one that is not compressed. Total on any bytes. */
export function readPngText(bytes: Uint8Array, keyword: string): string | undefined {
  const start = concatBytes([utf8(keyword), Uint8Array.of(0, 0)]);
  for (let offset = SIGNATURE.length; offset + 12 <= bytes.length; ) {
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
