import { expect, test, vi } from 'vitest';
import { TINY_EXPORT } from '../../../../../tests/fixtures/tiny-export';
import { TINY_PLATE, tinyProjection } from '../../../../../tests/fixtures/tiny-plate';
import { frameGeodata } from '$lib/cartography/ground/frame';
import { fitMercator } from '$lib/cartography/ground/projection';
import { plateLabelNodes } from '$lib/cartography/plate/label-nodes';
import { writePage } from '$lib/cartography/scene/write-page';
import { LOCALES } from '$lib/i18n/locale';
import { LiveLabels } from './live-labels.svelte';

const { geodata } = TINY_EXPORT;
const projection = tinyProjection();
const input = TINY_PLATE;
const first = { frame: frameGeodata(geodata, projection), input, isPrinting: false };
/** The same view of the land in other words. */
const other = { ...first, input: { ...input, locale: LOCALES.uk } };
const moved = { ...first, frame: frameGeodata(geodata, fitMercator([31.5, 48, 34.5, 49], projection.size)) };
const written = ({ frame, input: drawn }: typeof first) => writePage(plateLabelNodes(frame, drawn));

test('labels are placed in slices, and stay until others of the same view are', async () => {
  let wanted = first;
  const labels = new LiveLabels(() => wanted);
  expect([labels.text, labels.arePlaced]).toEqual(['', false]);
  labels.follow();
  expect(labels.arePlaced).toBe(false);
  await vi.waitUntil(() => labels.arePlaced);
  expect(labels.text).toBe(written(first));

  wanted = other;
  labels.follow();
  expect(labels.text).toBe(written(first));
  await vi.waitUntil(() => labels.text !== written(first));
  expect(labels.text).toBe(written(other));
});

test('labels of another view, and those of paper, are there at once', async () => {
  let wanted = first;
  const labels = new LiveLabels(() => wanted);
  labels.follow();
  await vi.waitUntil(() => labels.arePlaced);
  wanted = moved;
  expect(labels.text).toBe(written(moved));
  labels.follow();
  expect(labels.text).toBe(written(moved));

  const printed = new LiveLabels(() => ({ ...first, isPrinting: true }));
  expect(printed.text).toBe(written(first));
});

test('a place that is left before it is found changes nothing', async () => {
  const labels = new LiveLabels(() => first);
  const leave = labels.follow();
  leave?.();
  const others = new LiveLabels(() => first);
  others.follow();
  await vi.waitUntil(() => others.arePlaced);
  expect(labels.arePlaced).toBe(false);
});
