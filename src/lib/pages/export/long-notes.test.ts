import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fitsLink, parseSheetView } from '$lib/view/sheet/sheet-address';
import { LongNotes } from './long-notes.svelte';

const CONTEXT = { ids: ['ab-1', 'cd-2'], opening: ['ab-1', 'cd-2'], dates: ['2025-11-20'], locale: 'en' } as const;
const view = parseSheetView('?version=ab-1', CONTEXT).view;
const other = parseSheetView('?version=cd-2', CONTEXT).view;
const annotations = Array.from({ length: 24 }, (_, index) => ({
  kind: 'text' as const,
  at: [30 + index / 10, 48] as const,
  text: `Note ${String(index)} `.padEnd(110, 'abcdefghi ').trim()
}));
const annotated = { ...view, annotations };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text)
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The notes as they are after a reload. */
function reopened(): LongNotes {
  const notes = new LongNotes();
  notes.restore();
  return notes;
}

it('keeps annotations that are too long for the link over a reload, for their figure alone', () => {
  expect(fitsLink(annotated)).toBe(false);
  reopened().keep(annotated);
  expect(reopened().addTo(view)).toEqual(annotated);
  expect(reopened().addTo(other)).toEqual(other);
});

it('lets the annotations of a link go before its own', () => {
  reopened().keep(annotated);
  const linked = { ...view, annotations: annotations.slice(0, 1) };
  expect(reopened().addTo(linked)).toEqual(linked);
});

it('forgets them once somebody has removed them, or they fit the link', () => {
  reopened().keep(annotated);
  reopened().keep({ ...view, annotations: annotations.slice(0, 1) });
  expect(reopened().addTo(view)).toEqual(view);
});

it('is not led astray by what else stands in the browser', () => {
  localStorage.setItem('atlas-annotations', '{"version ab-1":{"at":5}}');
  expect(reopened().addTo(view)).toEqual(view);
});
