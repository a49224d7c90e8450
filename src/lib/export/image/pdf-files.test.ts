import { inflateSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { TINY_JOB } from '../../../../tests/fixtures/tiny-sheet';
import pdf from './formats/pdf';
import type { ImageJob } from './job/image-job';
import { NODE_PLATFORM } from './platform/node-platform';

interface PdfObject {
  readonly dictionary: string;
  readonly content: Buffer;
}

/** The objects of a PDF by their numbers, streams inflated: as much of a reader as these tests need. */
function readObjects(bytes: Uint8Array): Map<number, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)].map(([, number, body = '']) => {
      const at = body.indexOf('stream\n');
      const dictionary = at < 0 ? body : body.slice(0, at);
      const raw = Buffer.from(at < 0 ? '' : body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
      return [Number(number), { dictionary, content: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw }];
    })
  );
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const reference = (dictionary: string, key: string) =>
  Number(new RegExp(`/${key} \\[?(\\d+) 0 R`, 'u').exec(dictionary)?.[1]);

/** Characters by glyph, from the map that makes text of a font searchable. */
function readToUnicode(cmap: string): string[] {
  return [...cmap.matchAll(/\[([^\]]*)\]/gu)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([\da-f ]*)>/gu)].map(([, hex = '']) => utf16(hex.replaceAll(' ', '')))
  );
}

const objects = new Map<number, PdfObject>();
const all = () => [...objects.values()];
const find = (pattern: RegExp) => all().find(({ dictionary }) => pattern.test(dictionary));
/** A text in a dictionary, or in an object that it refers to. */
function readString(dictionary: string, key: string): string {
  const own = dictionary.slice(dictionary.indexOf(`/${key} `) + key.length + 2);
  const text = /^\d+ 0 R/u.test(own) ? (objects.get(Number.parseInt(own, 10))?.dictionary ?? '') : own;
  const [, escaped = ''] = /^\(\xfe\xff((?:\\[\s\S]|[^\\)])*)\)/u.exec(text) ?? [];
  return Buffer.from(escaped.replace(/\\([()\\])/gu, '$1'), 'latin1')
    .swap16()
    .toString('utf16le');
}

beforeAll(async () => {
  const bytes = await pdf.write(TINY_JOB, NODE_PLATFORM, undefined);
  for (const [number, object] of readObjects(bytes)) objects.set(number, object);
});

describe('PDF', () => {
  it('has the sheet’s physical size', () => {
    // 800 × 400 pixels at 192 to the inch.
    expect(find(/\/Type \/Page\n/u)?.dictionary).toContain('/MediaBox [0 0 300 150]');
  });

  it('says its title and its language, and shows the title', () => {
    const catalogue = find(/\/Type \/Catalog/u)?.dictionary ?? '';
    expect(catalogue).toMatch(/\/Lang \(uk\)/u);
    expect(all().some(({ dictionary }) => /\/DisplayDocTitle true/u.test(dictionary))).toBe(true);
    expect(readString(find(/\/CreationDate/u)?.dictionary ?? '', 'Title')).toBe(TINY_JOB.metadata.title);
    expect(readString(find(/\/S \/Figure/u)?.dictionary ?? '', 'Alt')).toBe(TINY_JOB.metadata.altText);
  });

  it('has one well-formed description, whatever characters are in it', () => {
    const packets = all().filter(({ dictionary }) => dictionary.includes('/Subtype /XML'));
    expect(packets).toHaveLength(1);
    const document = new DOMParser({
      errorHandler: (level, message) => {
        throw new Error(`${level}: ${String(message)}`);
      }
    }).parseFromString(packets[0]?.content.toString('utf8').trim() ?? '', 'text/xml');
    expect(document.getElementsByTagName('dc:title')[0]?.textContent).toBe(TINY_JOB.metadata.title);
  });

  it('embeds its fonts, whose text can be found and copied', () => {
    const fonts = all().filter(({ dictionary }) => dictionary.includes('/Subtype /Type0'));
    expect(fonts.length).toBeGreaterThan(4);
    const descriptors = all().filter(({ dictionary }) => dictionary.includes('/Type /FontDescriptor'));
    expect(descriptors).toHaveLength(fonts.length);
    for (const { dictionary } of descriptors) {
      expect(objects.get(reference(dictionary, 'FontFile2'))?.content.length).toBeGreaterThan(500);
    }
    const page = find(/\/Type \/Page\n/u)?.dictionary ?? '';
    const resources = objects.get(reference(page, 'Resources'))?.dictionary ?? '';
    const content = objects.get(reference(page, 'Contents'))?.content.toString('latin1') ?? '';
    const text = [...content.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?\[(.*?)\] TJ/gu)].map(([, font = '', shown = '']) => {
      const dictionary = objects.get(reference(resources, font))?.dictionary ?? '';
      const characters = readToUnicode(
        objects.get(reference(dictionary, 'ToUnicode'))?.content.toString('latin1') ?? ''
      );
      const glyphs = [...shown.matchAll(/<([\da-f]*)>/gu)].flatMap(([, hex = '']) => hex.match(/.{4}/gu) ?? []);
      return glyphs.map((glyph) => characters[Number.parseInt(glyph, 16)]).join('');
    });
    // One glyph serves both kinds of space.
    expect(text.join('').replaceAll('\u00a0', ' ')).toBe(
      'ЛУГАНСЬКАЧорне мореПлан 28 points26 600 км² – “<проєкт>” № 1, ₴'
    );
  });

  it('has letters that stand apart as one word, stretched and unseen over their outlines', () => {
    const page = find(/\/Type \/Page\n/u)?.dictionary ?? '';
    const content = objects.get(reference(page, 'Contents'))?.content.toString('latin1') ?? '';
    expect(content).toMatch(/\n3 Tr\n[\s\S]*? 1[0-9]{2}(?:\.\d+)? Tz|\n3 Tr\n[\s\S]*?1[0-9]{2}(?:\.\d+)? Tz/u);
    expect(content).not.toMatch(/\d Tc\b/u);
  });

  it('writes colours without a hue as greys, and only the others as colours', async () => {
    const grey: ImageJob = {
      ...TINY_JOB,
      scene: {
        ...TINY_JOB.scene,
        paper: '#fff',
        children: [{ kind: 'rect', width: 9, height: 9, look: { fill: '#777777' } }]
      }
    };
    const spacesIn = async (job: ImageJob) => {
      const read = [...readObjects(await pdf.write(job, NODE_PLATFORM, undefined)).values()];
      const texts = read.map(({ dictionary, content }) => dictionary + content.toString('latin1')).join('');
      return [...new Set(texts.match(/\/Device\w+/gu))].sort();
    };
    expect(await spacesIn(grey)).toEqual(['/DeviceGray']);
    expect(await spacesIn(TINY_JOB)).toEqual(['/DeviceRGB']);
  });

  it('keeps hatches as patterns and zones as paths', () => {
    const patterns = all().filter(({ dictionary }) => /\/PatternType 1/u.test(dictionary));
    expect(patterns).toHaveLength(2);
    expect(patterns[0]?.dictionary).toContain('/BBox [0 0 7 7]');
    expect(all().some(({ dictionary }) => dictionary.includes('/Subtype /Image'))).toBe(false);
  });
});
