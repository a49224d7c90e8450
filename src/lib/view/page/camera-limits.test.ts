import { expect, it } from 'vitest';
import { limitCamera, ZOOM_RANGE } from './camera-limits';

it('leaves a camera within the limits as it is', () => {
  expect(limitCamera({ lng: 36, lat: 48, zoom: 6 })).toEqual({ lng: 36, lat: 48, zoom: 6 });
});

it('brings a camera back from beyond', () => {
  expect(limitCamera({ lng: 0, lat: 80, zoom: 20 })).toEqual({ lng: 20, lat: 53.5, zoom: ZOOM_RANGE.max });
  expect(limitCamera({ lng: 90, lat: 10, zoom: 0 })).toEqual({ lng: 42, lat: 43, zoom: ZOOM_RANGE.min });
});
