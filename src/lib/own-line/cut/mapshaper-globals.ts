/**
 * What mapshaper looks for before it starts. It was written for Node and for a page of its own; in a worker it finds the
 * libraries that it needs for lines and polygons where that page has them, and of a process as much as it asks.
 * `src/cli/tooling/mapshaper-in-browser.mjs` sees to it that it asks here.
 */
import geodesic from 'geographiclib-geodesic';
import mproj from 'mproj';

/** As much of Node's class as texts take. */
class TextBuffer extends Uint8Array {
  static isBuffer(value: unknown): boolean {
    return value instanceof TextBuffer;
  }
  override toString(): string {
    return new TextDecoder().decode(this);
  }
}

const modules = { mproj, 'geographiclib-geodesic': geodesic, buffer: { Buffer: TextBuffer } };
const process = { env: {}, argv: [], execArgv: [], platform: 'browser', stderr: { write: () => undefined } };

Object.assign(globalThis, { window: { modules }, process });
