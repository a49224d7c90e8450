import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TINY_COMPARISON } from '../../../../tests/fixtures/tiny-comparison';
import { TINY_GEODATA } from '../../../../tests/fixtures/tiny-topology';
import { fitMercator } from '$lib/cartography/ground/projection';
import type { PairSetting } from '$lib/cartography/plate/pair-plates';
import { showTransitions } from '$lib/cartography/symbology/difference-zones';
import { LOCALES } from '$lib/i18n/locale';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { PairDrawing } from './pair-drawing.svelte';
import * as code from './render-pair';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', setTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const { a, b, comparison } = TINY_COMPARISON;
const locale = LOCALES.en;
const markup = (name: string) => new PrerenderedMarkup(name);
const both = {
  comparison,
  shown: showTransitions(comparison, locale),
  versions: [a.version, b.version] as const,
  partitions: [a.partition, b.partition] as const,
  geodata: [TINY_GEODATA, TINY_GEODATA] as const,
  setting: { facet: 'status', locale, units: [], differenceTitle: 'What differs' } as PairSetting,
  projection: fitMercator([31, 48, 34, 49], { width: 540, height: 500 }),
  isOfDifference: false as boolean,
  markup: { ground: markup('ground'), a: markup('a'), b: markup('b'), difference: markup('difference') }
};
/** The same version on both sides. */
const same = {
  ...both,
  versions: [a.version, a.version] as const,
  partitions: [a.partition, a.partition] as const,
  setting: { ...both.setting, differenceTitle: 'Nothing differs' }
};

function drawingOf(first: typeof both) {
  const shown = { wanted: first };
  const drawing = new PairDrawing({
    subject: () => shown.wanted,
    projection: () => shown.wanted.projection,
    isOfDifference: () => shown.wanted.isOfDifference
  });
  drawing.follow();
  vi.runAllTimers();
  return { drawing, shown };
}

test('maps are those of the document until what draws has come', () => {
  const { drawing } = drawingOf(both);
  expect([drawing.isDrawn, drawing.maps]).toEqual([
    false,
    { ground: 'ground', a: 'a', b: 'b', difference: 'difference' }
  ]);
  drawing.code = code;
  expect(drawing.isDrawn).toBe(true);
  expect(drawing.maps.difference).toContain('What differs');
});

test('both sides change at once; their map of differences and its words follow together once they are painted', () => {
  const { drawing, shown } = drawingOf(both);
  drawing.code = code;
  const before = drawing.maps;
  shown.wanted = same;
  drawing.follow();
  expect(drawing.maps.b).not.toBe(before.b);
  expect(drawing.maps.difference).toBe(before.difference);
  expect(drawing.differing.versions).toBe(both.versions);
  vi.runAllTimers();
  expect(drawing.maps.difference).toContain('Nothing differs');
  expect(drawing.differing.versions).toBe(same.versions);
});

test('where what differs is the only map, it waits for nothing', () => {
  const { drawing, shown } = drawingOf({ ...both, isOfDifference: true });
  drawing.code = code;
  shown.wanted = { ...same, isOfDifference: true };
  expect(drawing.maps.difference).toContain('Nothing differs');
  expect(drawing.differing.versions).toBe(same.versions);
});

test('another place moves all maps at once', () => {
  const { drawing, shown } = drawingOf(both);
  drawing.code = code;
  const before = drawing.maps.difference;
  shown.wanted = { ...both, projection: fitMercator([32, 48, 33, 49], both.projection.size) };
  expect(drawing.maps.difference).not.toBe(before);
});
