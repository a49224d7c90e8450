import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NARROW_QUERY } from './plates';
import { WindowState } from './window-state.svelte';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** A window of which a test decides what matches. */
let queries: Record<string, EventTarget & { matches: boolean }>;
let page: EventTarget & { documentElement: { dataset: { theme?: string } } };
beforeEach(() => {
  const query = () => Object.assign(new EventTarget(), { matches: false });
  queries = { [DARK_QUERY]: query(), [NARROW_QUERY]: query() };
  page = Object.assign(new EventTarget(), { documentElement: { dataset: {} } });
  vi.stubGlobal('window', { matchMedia: (text: string) => queries[text] });
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

it('is light and wide while prerendered', () => {
  const { theme, isNarrow } = new WindowState();
  expect({ theme, isNarrow }).toEqual({ theme: 'light', isNarrow: false });
});

it('follows the system and the width of the window, until told to stop', () => {
  const state = new WindowState();
  const stop = state.watch();
  change(DARK_QUERY, true);
  change(NARROW_QUERY, true);
  expect([state.theme, state.isNarrow]).toEqual(['dark', true]);
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
