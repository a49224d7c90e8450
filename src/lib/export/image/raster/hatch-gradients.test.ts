import { describe, expect, it } from 'vitest';
import { hatchesAsGradients } from './hatch-gradients';
import { NODE_PLATFORM } from '../node-platform';
import { parseXml, writeXml } from '../svg/xml-tree';
import { HATCH_TILES } from '../../../cartography/symbology/hatches';

const LINED = ['diagonal', 'wide-diagonal', 'back-diagonal', 'cross', 'level'] as const;
/** Pixels per unit: at ×2 an article's image has more than three. */
const SCALE = 3;
const SIDE = 60;

/** Land that lies somewhere on a sheet, filled with a hatch. */
const sheetWith = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(SIDE * SCALE)}" height="${String(SIDE * SCALE)}" viewBox="0 0 ${String(SIDE)} ${String(SIDE)}"><defs>${content}</defs>` +
  `<rect width="${String(SIDE)}" height="${String(SIDE)}" fill="#fff"/><g transform="translate(3 5)"><path d="M0,0H50V50H0Z" fill="url(#hatch)"/></g></svg>`;

const tileOf = (hatch: keyof typeof HATCH_TILES) => {
  const { size, path, strokeWidth, dots = [], dotRadius = 0 } = HATCH_TILES[hatch];
  const circles = dots.map(([x, y]) => `<circle cx="${String(x)}" cy="${String(y)}" r="${String(dotRadius)}"/>`);
  return (
    `<pattern id="hatch" width="${String(size)}" height="${String(size)}" patternUnits="userSpaceOnUse">` +
    `${path === '' ? '' : `<path d="${path}" stroke="#000" stroke-width="${String(strokeWidth)}" fill="none" stroke-linecap="square"/>`}${circles.join('')}</pattern>`
  );
};

/** Grey values of the pixels. */
async function draw(svg: string): Promise<number[]> {
  const { pixels } = await NODE_PLATFORM.rasterise(svg, 1);
  return Array.from({ length: pixels.length / 4 }, (_, index) => pixels[index * 4] ?? 0);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(LINED)('the hatch %s', (hatch) => {
  it('looks as a gradient as it does as a pattern', async () => {
    const pattern = sheetWith(tileOf(hatch));
    const gradients = writeXml(hatchesAsGradients(parseXml(pattern), SCALE));
    expect(gradients).not.toContain('<pattern');
    const [asPattern, asGradients] = [await draw(pattern), await draw(gradients)];
    // As dark, and dark in the same places: only how edges are smoothed may differ.
    expect(Math.abs(mean(asGradients) - mean(asPattern))).toBeLessThan(3);
    const differences = asGradients.map((value, index) => Math.abs(value - (asPattern[index] ?? 0)));
    expect(mean(differences)).toBeLessThan(12);
  });
});

describe('hatchesAsGradients', () => {
  it.each(['dots', 'silent'] as const)('leaves %s a pattern', (hatch) => {
    const tree = parseXml(sheetWith(tileOf(hatch)));
    expect(hatchesAsGradients(tree, SCALE)).toEqual(tree);
  });

  it('leaves a turned hatch a pattern', () => {
    const turned = tileOf('level').replace('<pattern', '<pattern patternTransform="rotate(30)"');
    const tree = parseXml(sheetWith(turned));
    expect(hatchesAsGradients(tree, SCALE)).toEqual(tree);
  });

  it('keeps lines thinner than a pixel as light as they are', async () => {
    const pattern = sheetWith(tileOf('level')).replace(/(?<=<svg[^>]*)(width|height)="180"/gu, '$1="30"');
    const gradients = writeXml(hatchesAsGradients(parseXml(pattern), 0.5));
    expect(Math.abs(mean(await draw(gradients)) - mean(await draw(pattern)))).toBeLessThan(4);
  });
});
