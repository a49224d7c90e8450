import type { Messages } from '../languages/en/common';

/** The texts that every page has, in every language: at hand in Node, and for whoever writes in several at once. */
const EVERY: Readonly<Record<string, Messages>> = import.meta.glob('../languages/*/common.ts', {
  eager: true,
  import: 'default'
});

export default EVERY;
