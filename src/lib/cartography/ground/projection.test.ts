import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitMercator, mercatorAt } from './projection';

const position = fc.record({
  lng: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -84, max: 84, noNaN: true })
});
const SIZE = { width: 800, height: 500 };

test('the projection is d3’s Mercator', () => {
  const { project, invert, camera } = fitMercator([22, 44, 40, 52], SIZE);
  const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const d3 = geoMercator()
    .scale(scale)
    .center([camera.lng, camera.lat])
    .translate([SIZE.width / 2, SIZE.height / 2]);
  fc.assert(
    fc.property(position, ({ lng, lat }) => {
      const [x, y] = project(lng, lat);
      const [d3X, d3Y] = d3([lng, lat]) ?? [NaN, NaN];
      expect(x).toBeCloseTo(d3X, 6);
      expect(y).toBeCloseTo(d3Y, 6);
      const [backLng, backLat] = invert(x, y);
      expect(backLng).toBeCloseTo(lng, 8);
      expect(backLat).toBeCloseTo(lat, 8);
    })
  );
});

test('maps are projected to the last bit as d3 does', () => {
  const camera = { lng: 36.2, lat: 48.1, zoom: 5.7 };
  const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const [x = 0, y = 0] = geoMercator().scale(scale).translate([0, 0])([camera.lng, camera.lat]) ?? [];
  const d3 = geoMercator()
    .scale(scale)
    .translate([SIZE.width / 2 - x, SIZE.height / 2 - y]);
  const { project, invert } = mercatorAt(camera, SIZE);
  const pixel = fc.double({ min: -20_000, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(position, pixel, pixel, ({ lng, lat }, left, top) => {
      expect(project(lng, lat)).toEqual(d3([lng, lat]));
      expect(invert(left, top)).toEqual(d3.invert?.([left, top]));
    })
  );
});

test('the camera of a fitted view gives the same view', () => {
  const fitted = fitMercator([30, 44, 41, 51], SIZE, { top: 5, right: 30, bottom: 20, left: 10 });
  const same = mercatorAt(fitted.camera, SIZE);
  expect(same.project(37, 48)[0]).toBeCloseTo(fitted.project(37, 48)[0], 8);
  expect(same.project(37, 48)[1]).toBeCloseTo(fitted.project(37, 48)[1], 8);
});
