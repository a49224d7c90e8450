/**
 * Draws maps in somebody else's page as their host has chosen them, with legend and words, before all other scripts and
 * without them: they come once somebody turns to the map. It is built by itself, as workers are, and its components as
 * what writes markup, see `components-as-markup.mjs`; so it holds what draws and nothing of the page.
 *
 * It answers with an event on the document: `painted`, or `unpainted` where the address names what this browser alone
 * has, or a page that there is not.
 */
import { EMBED_ANY_PAIR } from '../../addresses/embed-route';

const [, a = '', b] = /\/embed\/([^/]+)\/(?:([^/]+)\/)?(?:index\.html)?$/u.exec(location.pathname) ?? [];
const isAnyPair = b === undefined && EMBED_ANY_PAIR.endsWith(`/${a}`);

const painted =
  b !== undefined || isAnyPair
    ? import('./paint-pair').then(({ paintPair }) => paintPair(b === undefined ? [] : [a, b]))
    : import('./paint-version').then(({ paintVersion }) => paintVersion(a));

painted.catch(() => false).then((isPainted) => document.dispatchEvent(new Event(isPainted ? 'painted' : 'unpainted')));
