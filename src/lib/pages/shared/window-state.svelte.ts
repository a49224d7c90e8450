import type { Theme } from '$lib/cartography/symbology/palette';

/** The state of the window that decides how maps are drawn: its theme, light while prerendering, and whether it prints. */
export class WindowState {
  theme = $state<Theme>('light');
  isPrinting = $state(false);

  /** Follows the window until the returned function is called. */
  watch(): () => void {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const read = () => {
      const chosen = document.documentElement.dataset['theme'];
      this.theme = chosen === 'dark' || (chosen !== 'light' && dark.matches) ? 'dark' : 'light';
    };
    read();
    const stop = new AbortController();
    const { signal } = stop;
    dark.addEventListener('change', read, { signal });
    document.addEventListener('themechange', read, { signal });
    window.addEventListener('beforeprint', () => (this.isPrinting = true), { signal });
    window.addEventListener('afterprint', () => (this.isPrinting = false), { signal });
    return () => {
      stop.abort();
    };
  }
}
