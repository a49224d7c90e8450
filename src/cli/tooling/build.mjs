/**
 * Builds the site as `vite build` does, in less memory.
 *
 * Usage: npm run build -- [OPTIONS OF VITE BUILD]
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { projectFolder, toolScript } from './ensure-installed.mjs';

// What the bundler no longer needs goes back to the system at once: it would keep 300 MB while pages are prerendered. Its
// allocator reads this when it is loaded.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
// Node would let what is no longer needed grow to more than what is.
setFlagsFromString('--heap-growing-percent=40');

process.argv.splice(2, 0, 'build');
await import(pathToFileURL(resolve(projectFolder, toolScript('vite', 'vite'))).href);
