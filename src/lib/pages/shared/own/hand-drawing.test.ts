import { afterEach, expect, test, vi } from 'vitest';
import type { EditedPath } from '$lib/own-line/editing/edited-paths';
import { HandDrawing } from './hand-drawing.svelte';

afterEach(() => vi.unstubAllGlobals());

const pathAt = (lng: number): EditedPath => ({ id: 'a', isOutline: true, positions: [[lng, 48]] });

const press = (key: string, given: object = {}) => {
  let isTaken = false;
  const event = {
    key,
    code: '',
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    target: null,
    ...given
  };
  return {
    event: { ...event, preventDefault: () => (isTaken = true) } as unknown as KeyboardEvent,
    isTaken: () => isTaken
  };
};

test('what a hand draws is taken back and done again, by the usual keys', () => {
  // Node knows no elements; what is typed in is one that any selector finds.
  class Field extends EventTarget {
    readonly matches = () => true;
  }
  vi.stubGlobal('Element', Field);
  const hand = new HandDrawing([pathAt(36)], 'polygon');
  expect([hand.canUndo, hand.canRedo, hand.mode, hand.mapState]).toEqual([false, false, 'polygon', 'loading']);
  hand.change([pathAt(37)]);
  hand.change([pathAt(38)], true);
  for (const [key, given, lng, canRedo] of [
    ['z', {}, 37, true],
    ['Z', {}, 36, true],
    ['y', {}, 37, true],
    ['z', { shiftKey: true }, 38, false],
    ['я', { code: 'KeyZ' }, 37, true],
    ['н', { code: 'KeyY' }, 38, false]
  ] as const) {
    const { event, isTaken } = press(key, given);
    hand.onkeydown(event);
    expect([isTaken(), hand.paths[0]?.positions[0]?.[0], hand.canRedo]).toEqual([true, lng, canRedo]);
  }
  const other = press('z', { ctrlKey: false });
  hand.onkeydown(other.event);
  expect([other.isTaken(), hand.paths[0]]).toEqual([false, pathAt(38)]);
  const typed = press('z', { target: new Field() });
  hand.onkeydown(typed.event);
  expect([typed.isTaken(), hand.paths[0]]).toEqual([false, pathAt(38)]);
  hand.setMode('select');
  expect(hand.mode).toBe('select');
});
