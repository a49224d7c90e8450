import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraAfter, composeMoves, NO_MOVE, type PictureMove } from './camera-after';

const size = { width: 800, height: 600 };
const camera = { lng: 35, lat: 48, zoom: 6 };
/** Degrees of longitude per pixel at zoom 6. */
const DEGREES_PER_PX = 360 / (512 * 2 ** 6);

const moves: fc.Arbitrary<PictureMove> = fc.record({
  dx: fc.double({ min: -300, max: 300, noNaN: true }),
  dy: fc.double({ min: -300, max: 300, noNaN: true }),
  scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
  about: fc.tuple(fc.double({ min: 0, max: 800, noNaN: true }), fc.double({ min: 0, max: 600, noNaN: true }))
});

describe('cameraAfter', () => {
  test('a picture that was not moved shows the same', () => {
    const after = cameraAfter(camera, NO_MOVE, size);
    expect(after.lng).toBeCloseTo(35, 9);
    expect(after.lat).toBeCloseTo(48, 9);
    expect(after.zoom).toBe(6);
  });

  test('a picture dragged to the right shows what lies further west', () => {
    const after = cameraAfter(camera, { ...NO_MOVE, dx: 100 }, size);
    expect(after.lng).toBeCloseTo(35 - 100 * DEGREES_PER_PX, 9);
    expect(after.lat).toBeCloseTo(48, 9);
  });

  test('a picture dragged down shows what lies further north', () => {
    expect(cameraAfter(camera, { ...NO_MOVE, dy: 100 }, size).lat).toBeGreaterThan(48);
  });

  test('twice the size is one zoom level, and the point it grew from stays', () => {
    const after = cameraAfter(camera, { dx: 0, dy: 0, scale: 2, about: [600, 300] }, size);
    expect(after.zoom).toBe(7);
    expect(after.lng).toBeCloseTo(35 + 100 * DEGREES_PER_PX, 9);
    expect(after.lat).toBeCloseTo(48, 9);
  });

  test('one move after another is the same as both at once', () => {
    fc.assert(
      fc.property(moves, moves, (first, second) => {
        const stepwise = cameraAfter(cameraAfter(camera, first, size), second, size);
        const atOnce = cameraAfter(camera, composeMoves(first, second), size);
        expect(atOnce.lng).toBeCloseTo(stepwise.lng, 6);
        expect(atOnce.lat).toBeCloseTo(stepwise.lat, 6);
        expect(atOnce.zoom).toBeCloseTo(stepwise.zoom, 9);
      })
    );
  });
});
