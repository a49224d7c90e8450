import type { Theme } from '$lib/cartography/symbology/palette';
import { NARROW_QUERY } from './plates';

/**
 * The state of the window that decides how maps are drawn: its theme and whether it is narrow; light and wide while
 * prerendering.
 */
export class WindowState {
  theme = $state<Theme>('light');
  isNarrow = $state(false);

  /** Follows the window until the returned function is called. */
  watch(): () => void {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const narrow = window.matchMedia(NARROW_QUERY);
    const read = () => {
      const chosen = document.documentElement.dataset['theme'];
      this.theme = chosen === 'dark' || (chosen !== 'light' && dark.matches) ? 'dark' : 'light';
      this.isNarrow = narrow.matches;
    };
    read();
    const stop = new AbortController();
    const { signal } = stop;
    dark.addEventListener('change', read, { signal });
    narrow.addEventListener('change', read, { signal });
    document.addEventListener('themechange', read, { signal });
    return () => {
      stop.abort();
    };
  }
}
