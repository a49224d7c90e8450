import type { Messages } from '../languages/en/common';

/** In a browser no language is at hand before it is fetched; Node has `every.ts` in this place, see package.json. */
const NONE: Readonly<Record<string, Messages>> = {};

export default NONE;
