import { describe, expect, it } from 'vitest';
import { sheetInput } from '../../../../../tests/data/sheet-input';
import { PRESET_VIEWS, type Bbox } from '../../../view/page/preset-views';
import type { Size } from '../../ground/box';
import { placesAt } from '../../lettering/point-labels';
import { locatorBox } from './locator';
import { sheetFrame } from './sheet-frame';

const [part] = sheetInput().parts;
if (part === undefined) throw new Error('The view has a version.');
const { geodata } = part;
const NEAR: Bbox = [35, 47, 39, 49.5];
const SHAPES = [
  [500, 500],
  [640, 360],
  [360, 640],
  [800, 600],
  [1000, 420]
] as const;
const place = (bbox: Bbox, size: Size, coveredTop = 0) =>
  locatorBox(sheetFrame(geodata, 'mercator', bbox, size, coveredTop, 1), coveredTop);

describe('locatorBox', () => {
  it('is for maps that show little of Ukraine, and large enough to spare the room', () => {
    expect(place(PRESET_VIEWS.ukraine, { width: 800, height: 600 })).toBeUndefined();
    expect(place(NEAR, { width: 800, height: 600 })).toBeDefined();
    expect(place(NEAR, { width: 280, height: 210 })).toBeUndefined();
  });

  it('keeps inside the map and below what an app covers', () => {
    const box = place(NEAR, { width: 500, height: 700 }, 120);
    expect(box?.top).toBeGreaterThanOrEqual(120);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(500);
    expect(box?.bottom).toBeLessThanOrEqual(700);
  });

  it.each(Object.entries(PRESET_VIEWS))('covers no place on %s, whatever the shape of the map', (_, view) => {
    for (const [width, height] of SHAPES) {
      const frame = sheetFrame(geodata, 'mercator', view, { width, height }, 0, 1);
      const box = locatorBox(frame, 0);
      const covered = placesAt(geodata.places, frame.projection.camera.zoom).filter(({ lng, lat }) => {
        const [x, y] = frame.projection.project(lng, lat);
        return box !== undefined && x > box.left && x < box.right && y > box.top && y < box.bottom;
      });
      expect(
        covered.map(({ en }) => en),
        `${String(width)} × ${String(height)}`
      ).toEqual([]);
    }
  });
});
