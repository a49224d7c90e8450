import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AfterPaint } from './after-paint.svelte';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', setTimeout);
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a value follows once what was changed with it has been painted', () => {
  let wanted = 'first';
  const late = new AfterPaint(() => wanted);
  expect(late.value).toBe('first');
  late.follow();
  vi.runAllTimers();
  wanted = 'second';
  late.follow();
  expect(late.value).toBe('first');
  vi.advanceTimersToNextTimer();
  expect(late.value).toBe('first');
  vi.runAllTimers();
  expect(late.value).toBe('second');
});

test('a value that is wanted no longer when the page is painted is passed over', () => {
  let wanted = 'first';
  const late = new AfterPaint(() => wanted);
  late.follow();
  vi.runAllTimers();
  wanted = 'second';
  const leave = late.follow();
  vi.advanceTimersToNextTimer();
  leave();
  vi.runAllTimers();
  expect(late.value).toBe('first');
});
