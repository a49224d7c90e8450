import { expect, it, vi } from 'vitest';
import { emptyDraft } from '$lib/draft/start-draft';
import { DraftStore } from './draft-store';

const DRAFT = { ...emptyDraft('2026-11-29'), name: 'Mine' };

// Node has no database, as a private window in some browsers.
it('keeps in memory what a browser without a database does not keep, and says so', async () => {
  const store = new DraftStore();
  const told = vi.fn();
  store.onChange(told);
  expect(await store.keep(DRAFT, null, 'one')).toBe('unavailable');
  expect((await store.list()).map(({ draft }) => draft)).toEqual([DRAFT]);
  expect([...store.inMemory()]).toEqual([DRAFT.id]);
  expect((await store.find(DRAFT.id))?.revision).toBe('one');
  await store.remove(DRAFT.id);
  expect([await store.list(), await store.find(DRAFT.id)]).toEqual([[], undefined]);
  expect(told).toHaveBeenCalledTimes(2);
});

it('loses nothing where there is no room left', async () => {
  const store = new DraftStore(() => Promise.reject(new DOMException('No room', 'QuotaExceededError')));
  expect(await store.keep(DRAFT, null, 'one')).toBe('full');
  expect((await store.find(DRAFT.id))?.draft).toEqual(DRAFT);
});
