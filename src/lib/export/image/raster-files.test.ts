import { DOMParser } from '@xmldom/xmldom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { TINY_JOB, TINY_SCENE } from '../../../../tests/fixtures/tiny-sheet';
import { without, type Scene } from '../../cartography/scene/scene';
import { viewOf } from './job/bytes';
import jpeg from './formats/jpeg';
import png from './formats/png';
import webp from './formats/webp';
import type { ImageFormat, ImageJob, Raster } from './job/image-job';
import { NODE_PLATFORM } from './platform/node-platform';
import { readPngText, writePngFile } from './metadata/png-file';

/** Without paper, and with a circle in a corner. */
const BARE: Scene = { ...without(TINY_SCENE, 'paper'), children: [{ kind: 'circle', cx: 0, cy: 0, r: 90 }] };

const { metadata } = TINY_JOB;
const write = (format: ImageFormat, job: ImageJob = TINY_JOB) => format.write(job, NODE_PLATFORM);
const textOfBytes = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The texts of an XMP packet by the names of their properties. */
function readXmp(packet: string): (property: string) => string | undefined {
  const document = new DOMParser({
    errorHandler: (level, message) => {
      throw new Error(`${level}: ${String(message)}`);
    }
  }).parseFromString(packet, 'text/xml');
  return (property) => document.getElementsByTagName(property)[0]?.textContent ?? undefined;
}

function expectWhole(packet: string | undefined): void {
  const read = readXmp(packet ?? '');
  expect(read('dc:title')).toBe(metadata.title);
  expect(read('dc:description')).toBe(metadata.caption);
  expect(read('photoshop:Headline')).toBe(metadata.title);
  expect(read('Iptc4xmpCore:AltTextAccessibility')).toBe(metadata.altText);
  expect(read('dc:rights')).toBe(metadata.rights);
  expect(read('dc:identifier')).toBe(metadata.state);
}

describe('PNG', () => {
  it('has pixels, resolution and texts', async () => {
    const bytes = await write(png);
    const { width, height, density, hasAlpha } = await sharp(bytes).metadata();
    expect({ width, height, hasAlpha }).toEqual({ width: 800, height: 400, hasAlpha: false });
    expect(density).toBe(192);
    const physical = textOfBytes(bytes).indexOf('pHYs');
    // 192 pixels per inch are 7559 per metre.
    expect(viewOf(bytes).getUint32(physical + 4)).toBe(7559);
    expect(bytes[physical + 12]).toBe(1);
    expect(readPngText(bytes, 'Title')).toBe(metadata.title);
    expect(readPngText(bytes, 'Description')).toBe(metadata.altText);
    expect(readPngText(bytes, 'Source')).toBe(metadata.credit);
    expect(readPngText(bytes, 'Copyright')).toBe(metadata.rights);
    expectWhole(readPngText(bytes, 'XML:com.adobe.xmp'));
  });

  it.each([1, 3, 4, 5])('keeps opaque rows of %i pixels as they are', async (width) => {
    const pixels = Uint8Array.from({ length: width * 2 * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256));
    const file = await writePngFile({ width, height: 2, pixels }, 96, []);
    const { data } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data]).toEqual([...pixels]);
  });

  it('takes the multiplication out of half transparent pixels', async () => {
    const raster: Raster = { width: 2, height: 1, pixels: Uint8Array.of(128, 64, 0, 128, 0, 0, 0, 0) };
    const { data } = await sharp(await writePngFile(raster, 96, []))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data]).toEqual([255, 128, 0, 128, 0, 0, 0, 0]);
  });
});

/** Texts of the datasets in a resource block of Photoshop, by record and number. */
function readIptc(block: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let offset = block.indexOf(0x1c); block[offset] === 0x1c;) {
    const end = offset + 5 + block.readUInt16BE(offset + 3);
    texts[`${String(block[offset + 1])}:${String(block[offset + 2])}`] = block.toString('utf8', offset + 5, end);
    offset = end;
  }
  return texts;
}

describe('JPEG', () => {
  it('has pixels, resolution and XMP', async () => {
    const bytes = await write(jpeg);
    const { width, height, density, xmpAsString } = await sharp(bytes).metadata();
    expect({ width, height, density }).toEqual({ width: 800, height: 400, density: 192 });
    expectWhole(xmpAsString);
  });

  it('says the same in IPTC-IIM and Exif, which picture desks read', async () => {
    const { iptc, exif } = await sharp(await write(jpeg)).metadata();
    const texts = readIptc(iptc ?? Buffer.alloc(0));
    expect(texts).toEqual({
      '1:90': '\u001b%G',
      '2:0': '\0\u0004',
      '2:80': 'Peace Plan Atlas',
      '2:105': metadata.title,
      '2:110': metadata.credit,
      '2:115': 'Peace Plan Atlas',
      '2:116': metadata.rights,
      '2:120': metadata.caption
    });
    for (const text of [metadata.caption, metadata.rights]) {
      expect(exif?.toString('utf8')).toContain(`${text}\0`);
    }
  });

  it('keeps its other metadata where a text is longer than a segment', async () => {
    const long = { ...metadata, caption: 'ї'.repeat(40_000) };
    const { iptc, exif, width } = await sharp(await write(jpeg, { ...TINY_JOB, metadata: long })).metadata();
    expect(width).toBe(800);
    expect(readIptc(iptc ?? Buffer.alloc(0))['2:120']).toMatch(/^ї{16383}$/u);
    expect(exif?.toString('utf8')).toContain(metadata.rights);
  });

  it('is white where the sheet is transparent', async () => {
    const { data } = await sharp(
      await write(jpeg, { ...TINY_JOB, scene: { ...BARE, size: { width: 8, height: 8 }, children: [] } })
    )
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.min(...data)).toBe(255);
  });
});

describe('WebP', () => {
  it.each([
    ['opaque', TINY_SCENE, false],
    ['transparent', BARE, true]
  ])('has pixels, resolution and XMP where it is %s', async (_, scene, isTransparent) => {
    const bytes = await write(webp, { ...TINY_JOB, scene });
    const { width, height, resolutionUnit, hasAlpha, exif, xmpAsString } = await sharp(bytes).metadata();
    expect({ width, height, hasAlpha }).toEqual({ width: 800, height: 400, hasAlpha: isTransparent });
    expect(resolutionUnit).toBe('inch');
    // Both fractions stand behind the directory.
    expect(exif?.subarray(50)).toEqual(Buffer.from(Uint32Array.of(192, 1, 192, 1).buffer));
    expectWhole(xmpAsString);
    expect(viewOf(bytes).getUint32(4, true)).toBe(bytes.length - 8);
  });
});
