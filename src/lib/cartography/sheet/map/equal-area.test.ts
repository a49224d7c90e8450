import { describe, expect, it } from 'vitest';
import { fitEqualArea } from './equal-area';

const BOX = [22, 44, 40, 52] as const;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const projection = fitEqualArea(BOX, { width: 800, height: 600 }, NO_PADDING);

/** Area in px² of a small box of degrees. */
function areaPx(lng: number, lat: number): number {
  const side = 0.01;
  const [x0, y0] = projection.project(lng, lat);
  const [x1, y1] = projection.project(lng + side, lat);
  const [x2, y2] = projection.project(lng, lat + side);
  return Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
}

describe('fitEqualArea', () => {
  it('shows land of one size in one size, wherever it lies', () => {
    // On a sphere a box of degrees is as large as the cosine of its latitude.
    const ratio = (lng: number, lat: number) => areaPx(lng, lat) / Math.cos(((lat + 0.005) * Math.PI) / 180);
    for (const [lng, lat] of [
      [23, 44.5],
      [39, 44.5],
      [31, 51.5],
      [36, 48]
    ] as const) {
      expect(ratio(lng, lat)).toBeCloseTo(ratio(32, 48), 4);
    }
  });

  it('keeps the box inside the frame, with its curved edges', () => {
    for (const [lng, lat] of [
      [22, 44],
      [40, 44],
      [22, 52],
      [40, 52],
      [32, 44],
      [32, 52]
    ] as const) {
      const [x, y] = projection.project(lng, lat);
      expect(x).toBeGreaterThanOrEqual(-0.01);
      expect(x).toBeLessThanOrEqual(800.01);
      expect(y).toBeGreaterThanOrEqual(-0.01);
      expect(y).toBeLessThanOrEqual(600.01);
    }
  });

  it('inverts itself', () => {
    const [lng, lat] = projection.invert(...projection.project(35.5, 47.25));
    expect([lng, lat]).toEqual([expect.closeTo(35.5, 6), expect.closeTo(47.25, 6)]);
  });
});
