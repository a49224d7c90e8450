import { expect, test, vi } from 'vitest';
import { TINY_EXPORT } from '../../../../../tests/fixtures/tiny-export';
import { TINY_PLATE, tinyProjection } from '../../../../../tests/fixtures/tiny-plate';
import { FirstDrawing } from './first-drawing.svelte';

const { geodata } = TINY_EXPORT;
const input = TINY_PLATE;
/** Attaches it, and gives what takes it away. */
const begin = (drawing: FirstDrawing, projection = tinyProjection(600)) =>
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
  const projected = vi.fn(tinyProjection(501).project);
  const stop = begin(drawing, tinyProjection(500));
  await Promise.resolve();
  stop();
  begin(drawing, { ...tinyProjection(501), project: projected });
  expect(projected).not.toHaveBeenCalled();
  await vi.waitUntil(() => drawing.isPrepared);
  expect(projected).toHaveBeenCalled();
});
