import { describe, expect, it } from 'vitest';
import { sheetInput } from '../../../../../tests/data/sheet-input';
import { PRESET_VIEWS, type Bbox } from '../../../view/page/preset-views';
import type { Size } from '../../ground/box';
import { locatorBox } from './locator';
import { sheetFrame } from './sheet-frame';

const [part] = sheetInput().parts;
if (part === undefined) throw new Error('The view has a version.');
const { geodata } = part;
const NEAR: Bbox = [35, 47, 39, 49.5];
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
});
