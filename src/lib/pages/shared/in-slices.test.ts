import { expect, test } from 'vitest';
import { inSlices } from './in-slices';

/** Work of a number of steps, each of which takes some milliseconds. */
function* work(steps: number, ms: number, done: (step: number) => void): Generator<undefined, string> {
  for (let step = 1; step <= steps; step += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    done(step);
    yield;
  }
  return 'all';
}

test('work is done in slices, between which others come', async () => {
  const told: string[] = [];
  const result = inSlices(
    work(3, 15, (step) => told.push(`step ${String(step)}`)),
    () => told.push('asked') > 0
  );
  setTimeout(() => told.push('other'));
  expect(await result).toBe('all');
  expect(told.indexOf('other')).toBeLessThan(told.indexOf('step 3'));
});

test('whoever asks for work does not wait for its first slice', async () => {
  const steps: number[] = [];
  const result = inSlices(work(1, 0, (step) => steps.push(step)));
  expect(steps).toEqual([]);
  await result;
  expect(steps).toEqual([1]);
});

test('short steps are done in one slice', async () => {
  let slices = 0;
  await inSlices(
    work(4, 0, () => undefined),
    () => (slices += 1) > 0
  );
  expect(slices).toBe(1);
});

test('work that is no longer wanted is left, and makes nothing', async () => {
  const steps: number[] = [];
  const result = await inSlices(
    work(5, 15, (step) => steps.push(step)),
    () => steps.length < 2
  );
  expect(result).toBeUndefined();
  expect(steps).toEqual([1, 2]);
});
