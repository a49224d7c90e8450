import { describe, expect, it } from 'vitest';
import { measureText } from '../../../cartography/lettering/text-width';
import { TYPE_FACES, type TypeFace } from '../fonts/font-files';
import { openLettering, splitByFont } from '../fonts/lettering';
import { NODE_PLATFORM } from '../node-platform';
import { outlineChunk, outlineLettering } from './outline-lettering';
import { chunksOf, fontsIn } from './svg-lettering';
import { parseXml, writeXml } from './xml-tree';

const [REGULAR, SEMIBOLD] = TYPE_FACES as [TypeFace, TypeFace];
const open = (text: string, face: TypeFace) => {
  const names = splitByFont(text, face).map(({ font }) => font);
  return openLettering(names, NODE_PLATFORM);
};

/** Left and right end of path data that goes from point to point, in pixels. */
function extentOf(path: string): [left: number, right: number] {
  let x = 0;
  const xs: number[] = [];
  let start = 0;
  for (const [, command = '', list = ''] of path.matchAll(/([MmlqczZ])([^MmlqczZ]*)/gu)) {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    if (command === 'z') x = start;
    else x += numbers.at(-2) ?? 0;
    if (command.toLowerCase() === 'm') start = x;
    xs.push(x);
  }
  return [Math.min(...xs), Math.max(...xs)];
}

describe('the width of a line', () => {
  // Letters without kerning among them: layout does not know of it.
  const unkerned = 'нмнміноп';
  it.each([
    ['HHHH 0123', REGULAR, 400, 0],
    [unkerned, SEMIBOLD, 600, 0],
    ['ДНІПРО', SEMIBOLD, 600, 1.4],
    ['20 300 км²', REGULAR, 400, 0]
  ] as const)('of %s is what layout reckons with', async (text, face, weight, spacing) => {
    const line = (await open(text, face)).shape(text, face, 14, spacing);
    expect(Math.abs(line.width - measureText(text, 14, weight, spacing))).toBeLessThan(0.5);
  });

  it('is less where letters are kerned, never more', async () => {
    const text = 'Територія AVATAR, Tavriia';
    const { width } = (await open(text, REGULAR)).shape(text, REGULAR, 14);
    expect(width).toBeLessThan(measureText(text, 14, 400));
    expect(width).toBeGreaterThan(measureText(text, 14, 400) * 0.95);
  });

  it('counts thin spaces as spaces', async () => {
    const lettering = await open('1', REGULAR);
    expect(lettering.shape('1\u202f1', REGULAR, 14).width).toBe(lettering.shape('1\u00a01', REGULAR, 14).width);
  });
});

describe('anchors', () => {
  const outline = async (anchor: string) => {
    const text = parseXml(`<text x="100" y="20" text-anchor="${anchor}" font-size="20">ОБЛ</text>`);
    const [chunk] = chunksOf(text, text.attributes);
    if (chunk === undefined) throw new Error('There is no lettering.');
    return extentOf(outlineChunk(chunk, await openLettering(fontsIn(text), NODE_PLATFORM)));
  };

  it('set a line before, around or behind its point', async () => {
    const [start, middle, end] = [await outline('start'), await outline('middle'), await outline('end')];
    expect(start[0]).toBeGreaterThanOrEqual(100);
    expect((middle[0] + middle[1]) / 2).toBeCloseTo(100, -0.5);
    expect(end[1]).toBeLessThanOrEqual(100);
  });
});

describe('a document with outlines', () => {
  const SVG = `<svg><g font-family="'Source Serif 4'" fill="#111"><text id="a" x="1" y="20" transform="rotate(5)">Київ <tspan fill="#222" x="60">Kyiv</tspan></text></g><text aria-hidden="true" x="0" y="0">Київ</text></svg>`;

  it('has no lettering, and says what it read', async () => {
    const root = parseXml(SVG);
    const outlined = outlineLettering(root, await openLettering(fontsIn(root), NODE_PLATFORM), 'pixels');
    const text = writeXml(outlined);
    expect(text).not.toMatch(/<text|<tspan|font-|text-anchor/u);
    expect(text).toContain('<g id="a" transform="rotate(5)" role="img" aria-label="Київ Kyiv">');
    expect(text.match(/aria-label/gu)).toHaveLength(1);
    expect(text).toMatch(/<path fill="#222" d="M6\d/u);
  });

  it('needs the fonts of its scripts and faces', () => {
    expect(fontsIn(parseXml(SVG))).toEqual([
      'source-sans-3-cyrillic-400-normal',
      'source-serif-4-cyrillic-400-normal',
      'source-serif-4-latin-400-normal'
    ]);
  });
});

it('draws a halo and the lettering on it from one outline', async () => {
  const root = parseXml('<svg><text x="9" aria-hidden="true" stroke="#fff">Ялта</text><text x="9">Ялта</text></svg>');
  const text = writeXml(outlineLettering(root, await openLettering(fontsIn(root), NODE_PLATFORM), 'pixels'));
  expect(text.match(/<path/gu)).toHaveLength(1);
  expect(text).toContain('<g role="img" aria-label="Ялта"><use xlink:href="#outline-1"/></g>');
});

describe('glyphs that a file shares', () => {
  const share = async (svg: string) => {
    const root = parseXml(svg);
    return writeXml(outlineLettering(root, await openLettering(fontsIn(root), NODE_PLATFORM), 'file'));
  };

  it('are in it once, whatever their size and however often they are set', async () => {
    const text = await share('<svg><text x="9" font-size="20">анана</text><text x="9" font-size="12">на</text></svg>');
    expect(text.match(/<path/gu)).toHaveLength(2);
    expect(text.match(/<use/gu)).toHaveLength(7);
    expect(text).toContain('aria-label="анана"');
  });

  it('keep halos as wide as they were', async () => {
    const halo = (width: string) =>
      `<text aria-hidden="true" stroke="#fff" stroke-width="${width}" font-size="10">а</text>`;
    expect(await share(`<svg>${halo('3')}</svg>`)).toContain('scale(0.01)" stroke-width="300"');
    // Another halo is another drawing; lettering without one takes what is there.
    const both = await share(`<svg>${halo('3')}${halo('2')}<text font-size="10">а</text></svg>`);
    expect(both.match(/<g id="outline/gu)).toHaveLength(2);
    expect(both.match(/<use xlink:href="#outline/gu)).toHaveLength(1);
  });

  it('draw the same picture as paths do', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="190" y="30" font-size="24" text-anchor="end" letter-spacing="1">Київ, 28 км²</text></svg>';
    const root = parseXml(svg);
    const lettering = await openLettering(fontsIn(root), NODE_PLATFORM);
    const [file, pixels] = await Promise.all(
      (['file', 'pixels'] as const).map((purpose) =>
        NODE_PLATFORM.rasterise(writeXml(outlineLettering(root, lettering, purpose)), 1)
      )
    );
    const differences = file?.pixels.map((value, at) => Math.abs(value - (pixels?.pixels[at] ?? 0))) ?? [];
    expect(Math.max(...(pixels?.pixels ?? []))).toBe(255);
    // The rasteriser looks at four points across a pixel: an edge on one of them may fall to either side.
    expect(Math.max(...differences)).toBeLessThanOrEqual(64);
  });
});

describe('a font that cannot be read', () => {
  it('is named, and tried again by the next image', async () => {
    let isBroken = true;
    const source = {
      ...NODE_PLATFORM,
      readWoff: (name: string) => (isBroken ? Promise.resolve(new Uint8Array([1, 2, 3])) : NODE_PLATFORM.readWoff(name))
    };
    const name = 'source-sans-3-latin-400-normal';
    await expect(openLettering([name], source)).rejects.toMatchObject({ fault: 'font', message: /latin-400-normal/u });
    isBroken = false;
    expect((await openLettering([name], source)).shape('A', REGULAR, 10).width).toBeGreaterThan(5);
  });
});
