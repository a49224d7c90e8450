import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WindowState } from './window-state.svelte';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** A window of which a test decides what matches. */
let queries: Record<string, EventTarget & { matches: boolean }>;
let page: EventTarget & { documentElement: { dataset: { theme?: string } } };
beforeEach(() => {
  const query = () => Object.assign(new EventTarget(), { matches: false });
  queries = { [DARK_QUERY]: query() };
  page = Object.assign(new EventTarget(), { documentElement: { dataset: {} } });
  vi.stubGlobal('window', Object.assign(new EventTarget(), { matchMedia: (text: string) => queries[text] }));
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

function change(query: string, matches: boolean): void {
  const list = queries[query];
  if (list === undefined) throw new Error(`Nobody asks for ${query}.`);
  list.matches = matches;
  list.dispatchEvent(new Event('change'));
}
function choose(theme: 'light' | 'dark'): void {
  page.documentElement.dataset.theme = theme;
  page.dispatchEvent(new Event('themechange'));
}

it('is light while prerendered', () => {
  expect(new WindowState().theme).toBe('light');
});

it('knows when it prints', () => {
  const state = new WindowState();
  state.watch();
  window.dispatchEvent(new Event('beforeprint'));
  expect(state.isPrinting).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect(state.isPrinting).toBe(false);
});

it('follows the system until told to stop', () => {
  const state = new WindowState();
  const stop = state.watch();
  change(DARK_QUERY, true);
  expect(state.theme).toBe('dark');
  stop();
  change(DARK_QUERY, false);
  expect(state.theme).toBe('dark');
});

it('follows the reader’s choice of a theme before the system’s', () => {
  const state = new WindowState();
  state.watch();
  choose('dark');
  expect(state.theme).toBe('dark');
  change(DARK_QUERY, true);
  choose('light');
  expect(state.theme).toBe('light');
});
