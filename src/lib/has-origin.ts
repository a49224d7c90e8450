/**
 * Whether this document has an origin. One that a host has put into a sandbox has none: it starts no worker, and no host
 * answers what a browser asks before it asks for more than files.
 */
export const hasOrigin = (): boolean => globalThis.origin !== 'null';
