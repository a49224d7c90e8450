import { dev } from '$app/environment';
import { base } from '$app/paths';
import edges from './over/edges-worker?worker&url';
import painter from './paint-frame?worker&url';

/**
 * Where a document has the code that draws what a host has chosen, before all other scripts, and the worker that it asks
 * for distances along a line. While the site is developed all scripts come at once.
 */
export const painterAttributes = (): Readonly<Record<`data-${string}`, string>> =>
  dev
    ? {}
    : {
        'data-painter': painter.replace(/^\//u, `${base}/`),
        'data-edges': edges.replace(/^\//u, `${base}/`)
      };
