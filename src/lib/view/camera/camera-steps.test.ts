import { describe, expect, it } from 'vitest';
import { cameraAfterKey, panCamera, zoomCamera } from './camera-steps';

const camera = { lng: 34, lat: 48, zoom: 6 };
const size = { width: 400, height: 300 };

describe('panCamera', () => {
  it('goes by a quarter of the map', () => {
    const { lng, lat, zoom } = panCamera(camera, [1, 0], size);
    // 512 px are 360 degrees at zoom 0.
    expect(lng - camera.lng).toBeCloseTo((100 / (512 * 2 ** 6)) * 360, 9);
    expect(lat).toBeCloseTo(camera.lat, 9);
    expect(zoom).toBe(camera.zoom);
  });

  it('comes back the way it went', () => {
    const back = panCamera(panCamera(camera, [0, 1], size), [0, -1], size);
    expect(back.lat).toBeCloseTo(camera.lat, 9);
  });
});

it('zooms no further than the lines are honest', () => {
  expect(zoomCamera(camera, 1)).toEqual({ ...camera, zoom: 7 });
  expect(zoomCamera(camera, 9).zoom).toBe(8.5);
});

it('knows the keys that move a map, and no others', () => {
  expect(cameraAfterKey('+', camera, size)?.zoom).toBe(7);
  expect(cameraAfterKey('-', camera, size)?.zoom).toBe(5);
  expect(cameraAfterKey('ArrowUp', camera, size)?.lat).toBeGreaterThan(camera.lat);
  expect(cameraAfterKey('ArrowLeft', camera, size)?.lng).toBeLessThan(camera.lng);
  expect(cameraAfterKey('a', camera, size)).toBeNull();
});
