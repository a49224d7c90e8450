import { dev } from '$app/environment';
import { base } from '$app/paths';
import edges from './over/edges-worker?worker&url';
import painter from './paint-frame?worker&url';

/** Address of a built file, from the page that is being written: what `base` is changes with it. */
const fromPage = (file: string): string => file.replace(/^\//u, `${base}/`);

/**
 * Where a document has the code that draws what a host has chosen, before all other scripts, and the worker that it asks
 * for distances along a line. While the site is developed all scripts come at once.
 */
export const painterFiles = (): { readonly painter?: string; readonly edges?: string } =>
  dev ? {} : { painter: fromPage(painter), edges: fromPage(edges) };
