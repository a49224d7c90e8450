import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBox, parseBox, sheetBox } from './sheet-box';

describe('sheetBox', () => {
  it('finds a box that its text gives again, for every box there is', () => {
    const number = fc.double({ min: -400, max: 400, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (west, south, width, height) => {
        const box = sheetBox([west, south, west + Math.abs(width), south + Math.abs(height)]);
        if (box !== null) expect(parseBox(formatBox(box))).toEqual(box);
      })
    );
  });

  it('widens what is too small about its middle, and stays on the map', () => {
    expect(sheetBox([37, 48, 37.02, 50])).toEqual([36.96, 48, 37.06, 50]);
    expect(sheetBox([179.99, 84.99, 200, 89])).toEqual([179.9, 84.9, 180, 85]);
  });

  it('is nothing for what is turned round or no number', () => {
    expect(sheetBox([40, 44, 30, 50])).toBeNull();
    expect(sheetBox([NaN, 44, 30, 50])).toBeNull();
  });
});

describe('parseBox', () => {
  it.each(['30,44,40', '30,44,40,50,60', '1e1,44,40,50', '30;44;40;50', ''])('reads no box from “%s”', (text) => {
    expect(parseBox(text)).toBeNull();
  });
});
