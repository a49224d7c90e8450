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
const at = (width: number) => fitMercator([31, 48, 34, 49], { width, height: 400 });
/** Attaches it, and gives what takes it away. */
const begin = (drawing: FirstDrawing, projection = at(600)) =>
  drawing.prepare(geodata, projection, input)(null as never) as () => void;

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

test('what is wanted by the time it is done is prepared as well', async () => {
  const drawing = new FirstDrawing();
  const projected = vi.fn(at(501).project);
  const stop = begin(drawing, at(500));
  await Promise.resolve();
  stop();
  begin(drawing, { ...at(501), project: projected });
  expect(projected).not.toHaveBeenCalled();
  await vi.waitUntil(() => drawing.isPrepared);
  expect(projected).toHaveBeenCalled();
});
