import { expect, test, vi } from 'vitest';
import { TINY_EXPORT } from '../../../../../tests/fixtures/tiny-export';
import { fitMercator } from '$lib/cartography/ground/projection';
import type { PlateInput } from '$lib/cartography/plate/plate';
import { LOCALES } from '$lib/i18n/locale';
import { FirstDrawing } from './first-drawing.svelte';

const { version, partition, geodata, units } = TINY_EXPORT;
const input: PlateInput = {
  version,
  partition,
  view: { facet: 'status', hidden: [], isolated: null, zone: null },
  units,
  locale: LOCALES.en,
  covered: [],
  plateId: 'live',
  zoneHref: (id) => `#clause-${id}`
};
const begin = (drawing: FirstDrawing) =>
  drawing.prepare(geodata, fitMercator([31, 48, 34, 49], { width: 600, height: 400 }), input);

test('a drawing is prepared in tasks of its own', async () => {
  const drawing = new FirstDrawing();
  begin(drawing);
  expect(drawing.isPrepared).toBe(false);
  await vi.waitUntil(() => drawing.isPrepared);
});

test('a map that is gone prepares nothing', async () => {
  const drawing = new FirstDrawing();
  begin(drawing)();
  const other = new FirstDrawing();
  begin(other);
  await vi.waitUntil(() => other.isPrepared);
  expect(drawing.isPrepared).toBe(false);
});
