import { describe, expect, it, test } from 'vitest';
import { mercatorAt } from '$lib/cartography/ground/projection';
import { limitCamera, ZOOM_RANGE } from '$lib/view/page/camera-limits';
import { PRESET_VIEWS, type Bbox } from '$lib/view/page/preset-views';
import { FRAME_SIZES } from '../../../../../tests/fixtures/frame-sizes';
import { plateProjection, viewProjection } from './plate-projection';
import { labelCrops, PLATES, plateWindow } from './plates';

/** Views that versions open on. */
const PLATE_VIEWS = ['contested', 'donbas', 'buffer'] as const;

type Project = (lng: number, lat: number) => readonly [number, number];

/** Left, top, right and bottom of a view on a map, in pixels. */
function edges([west, south, east, north]: Bbox, project: Project): number[] {
  return [...project(west, north), ...project(east, south)];
}

describe.each(FRAME_SIZES)('a map of $width × $height', (size) => {
  const { width, height } = size;

  test.each(Object.entries(PRESET_VIEWS))('holds %s as MapLibre shows it', (_, view) => {
    const { camera } = viewProjection(view, size);
    const [left = 0, top = 0, right = 0, bottom = 0] = edges(view, mercatorAt(limitCamera(camera), size).project);
    expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(0);
    // As large as there is room for, as far as the map goes.
    if (camera.zoom < ZOOM_RANGE.max) expect(Math.min(left, top)).toBeLessThanOrEqual(0.021 * Math.max(width, height));
  });

  test.each(PLATES.flatMap((plate) => PLATE_VIEWS.map((preset) => ({ plate, preset }))))(
    'shows the plate “$plate.name” of $preset where the live map begins',
    ({ plate, preset }) => {
      const view = PRESET_VIEWS[preset];
      const window = plateWindow(plate, view);
      const scale = Math.min(width / window.width, height / window.height);
      const onPlate = plateProjection(plate, preset).project;
      const onScreen: Project = (lng, lat) => {
        const [x, y] = onPlate(lng, lat);
        const fromMiddle = [x - window.left - window.width / 2, y - window.top - window.height / 2] as const;
        return [width / 2 + scale * fromMiddle[0], height / 2 + scale * fromMiddle[1]];
      };
      const shown = edges(view, onScreen);
      for (const [index, edge] of edges(view, viewProjection(view, size).project).entries())
        expect(Math.abs(edge - (shown[index] ?? NaN))).toBeLessThan(1.5);
    }
  );
});

it.each(PLATES)('the plate “$name” has ground for all labels that some box shows', (plate) => {
  for (const preset of PLATE_VIEWS) {
    const { width, height } = plateProjection(plate, preset).size;
    for (const { box } of labelCrops(plateWindow(plate, PRESET_VIEWS[preset]))) {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
  }
});
