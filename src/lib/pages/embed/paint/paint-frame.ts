/**
 * Draws maps in somebody else's page as their host has chosen them, with legend and words, before all other scripts and
 * without them: they come once somebody turns to the map. It is built by itself, as workers are, and its components as
 * what writes markup, see `components-as-markup.mjs`; so it holds what draws and nothing of the page.
 *
 * It answers with an event on the document: `painted`, or `unpainted` where the address asks for what it cannot draw, or
 * has a slip that the page tells of.
 */
const [, a = '', b] = /\/embed\/([^/]+)\/(?:([^/]+)\/)?(?:index\.html)?$/u.exec(location.pathname) ?? [];

const painted =
  b === undefined
    ? import('./paint-version').then(({ paintVersion }) => paintVersion(a))
    : import('./paint-pair').then(({ paintPair }) => paintPair([a, b]));

painted.catch(() => false).then((isPainted) => document.dispatchEvent(new Event(isPainted ? 'painted' : 'unpainted')));
