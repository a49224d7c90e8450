import { expect, it, vi } from 'vitest';
import type { KeptAbout, KeptLand } from './kept-line';
import { LineStore } from './line-store';

const ABOUT: KeptAbout = {
  id: 'k3f9x2ab',
  name: 'Mine',
  date: '2026-11-29',
  credit: 'Me',
  heldKm2: { ukraine: 2, russia: 1 },
  dropped: { count: 0, km2: 0 },
  remarks: [],
  madeAt: 1
};
const LAND = { drawing: { kind: 'parts', parts: [] } } as unknown as KeptLand;

// Node has no database, as a private window in some browsers.
it('keeps in memory what a browser without a database does not keep, and says so', async () => {
  const store = new LineStore();
  const told = vi.fn();
  store.onChange(told);
  expect(await store.keep(ABOUT, LAND)).toBe('unavailable');
  expect(await store.list()).toEqual([ABOUT]);
  expect([...store.inMemory()]).toEqual([ABOUT.id]);
  expect(await store.find(ABOUT.id)).toEqual([ABOUT, LAND]);
  await store.remove(ABOUT.id);
  expect([await store.list(), await store.find(ABOUT.id)]).toEqual([[], undefined]);
  expect(told).toHaveBeenCalledTimes(2);
});

it('loses nothing where there is no room left', async () => {
  const store = new LineStore(() => Promise.reject(new DOMException('No room', 'QuotaExceededError')));
  expect(await store.keep(ABOUT, LAND)).toBe('full');
  expect(await store.find(ABOUT.id)).toEqual([ABOUT, LAND]);
});
