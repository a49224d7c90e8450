import { describe, expect, it } from 'vitest';
import { NEWSPRINT, THEMES, type Palette } from './palette';
import { HUES, TINTS } from './symbology';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const fillsOf = (palette: Palette) => HUES.flatMap((hue) => TINTS.map((tint) => palette.hues[hue].fill[tint]));

describe.each(Object.entries({ ...THEMES, newsprint: NEWSPRINT }))('palette %s', (_, palette) => {
  it.each(HUES)('outlines %s at 3:1 or more on its fills and on land', (hue) => {
    const { outline, fill } = palette.hues[hue];
    for (const ground of [...Object.values(fill), palette.land]) {
      expect(contrast(outline, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(HUES)('hatches %s at 2:1 or more on its strong fill, so that greyscale still tells', (hue) => {
    expect(contrast(palette.hues[hue].hatch, palette.hues[hue].fill.strong)).toBeGreaterThanOrEqual(2);
  });

  it('letters at 4.5:1 or more on every ground', () => {
    for (const ground of [...fillsOf(palette), palette.land, palette.neighbour, palette.halo]) {
      expect(contrast(palette.label, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.labelMuted, palette.neighbour)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.labelMuted, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.labelWater, palette.sea)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws borders and the line of contact at 3:1 or more', () => {
    for (const ground of [palette.land, palette.neighbour, palette.sea]) {
      expect(contrast(palette.stateBorder, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const ground of fillsOf(palette)) {
      expect(contrast(palette.lineOfContact, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.selection, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
