import { describe, expect, it } from 'vitest';
import { TINY_SCENE } from '../../../../../tests/fixtures/tiny-sheet';
import { without, type Scene, type Text } from '../../../cartography/scene/scene';
import { writeSvg } from '../../../cartography/scene/write-svg';
import { measureText } from '../../../cartography/lettering/text-width';
import { TYPE_FACES, type TypeFace } from '../fonts/font-files';
import { fontsIn, openLettering, splitByFont } from '../fonts/lettering';
import { NODE_PLATFORM } from '../platform/node-platform';
import { outlineText, pathLetters, sharedLetters } from './outline-lettering';

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

const textOf = (text: string, own: Partial<Text> = {}): Text => ({ kind: 'text', x: 9, y: 20, size: 20, text, ...own });
const sceneOf = (...children: Text[]): Scene => ({ ...TINY_SCENE, hatches: [], children });
const letteringFor = (...texts: Text[]) => openLettering(fontsIn(sceneOf(...texts)), NODE_PLATFORM);

describe('anchors', () => {
  const outline = async (anchor: 'start' | 'middle' | 'end') => {
    const text = textOf('ОБЛ', { x: 100, anchor });
    return extentOf(outlineText(text, await letteringFor(text)));
  };

  it('set a line before, around or behind its point', async () => {
    const [start, middle, end] = [await outline('start'), await outline('middle'), await outline('end')];
    expect(start[0]).toBeGreaterThanOrEqual(100);
    expect((middle[0] + middle[1]) / 2).toBeCloseTo(100, -0.5);
    expect(end[1]).toBeLessThanOrEqual(100);
  });
});

describe('a document with outlines', () => {
  const halo = { colour: '#ffffff', width: 3 };
  const texts = [textOf('Київ Kyiv', { font: 'serif', look: { fill: '#222222' } }), textOf('Ялта', { halo })];

  it('has no lettering, and says once what it read', async () => {
    const text = writeSvg(sceneOf(...texts), { letters: pathLetters(await letteringFor(...texts)) });
    expect(text).not.toMatch(/<text|font-|text-anchor/u);
    expect(text).toMatch(/<g fill="#222222" role="img" aria-label="Київ Kyiv"><path d="M\d/u);
    expect(text.match(/aria-label=/gu)).toHaveLength(2);
  });

  it('draws a halo and the lettering on it from one outline', async () => {
    const text = writeSvg(sceneOf(...texts), { letters: pathLetters(await letteringFor(...texts)) });
    expect(text.match(/<path/gu)).toHaveLength(2);
    expect(text).toMatch(/<g [^>]*stroke="#ffffff"[^>]* aria-hidden="true"><path id="outline-1" d=/u);
    expect(text).toContain('<g role="img" aria-label="Ялта"><use xlink:href="#outline-1"/></g>');
  });

  it('needs the fonts of its scripts and faces', () => {
    expect(fontsIn(sceneOf(...texts))).toEqual([
      'source-sans-3-cyrillic-400-normal',
      'source-serif-4-cyrillic-400-normal',
      'source-serif-4-latin-400-normal'
    ]);
  });
});

describe('glyphs that a file shares', () => {
  const share = async (...texts: Text[]) =>
    writeSvg(sceneOf(...texts), { letters: sharedLetters(await letteringFor(...texts)) });

  it('are in it once, whatever their size and however often they are set', async () => {
    const text = await share(textOf('анана'), textOf('на', { size: 12 }));
    expect(text.match(/<path/gu)).toHaveLength(2);
    expect(text.match(/<use/gu)).toHaveLength(7);
    expect(text).toContain('aria-label="анана"');
  });

  it('keep halos as wide as they were', async () => {
    const withHalo = (width: number) => textOf('а', { size: 10, halo: { colour: '#ffffff', width } });
    expect(await share(withHalo(3))).toContain('scale(0.01)" stroke-width="300"');
    // Another halo is another drawing; the lettering on each takes what is there.
    const both = await share(withHalo(3), withHalo(2));
    expect(both.match(/<g id="outline/gu)).toHaveLength(2);
    expect(both.match(/<use xlink:href="#outline/gu)).toHaveLength(2);
  });

  it('draw the same picture as paths do', async () => {
    const text = textOf('Київ, 28 км²', { x: 190, y: 30, size: 24, anchor: 'end', letterSpacing: 1 });
    const size = { width: 200, height: 40 };
    const scene = { ...without(sceneOf(text), 'paper'), size, canvas: size };
    const lettering = await letteringFor(text);
    const [file, pixels] = await Promise.all(
      [sharedLetters, pathLetters].map((letters) =>
        NODE_PLATFORM.rasterise(writeSvg(scene, { letters: letters(lettering) }), 1)
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
