/**
 * What mapshaper looks for before it starts. It was written for Node and for a page of its own; in a worker it finds the
 * libraries that it needs for lines and polygons where that page has them, and of a process as much as it asks.
 * `src/cli/tooling/bundling/mapshaper-in-browser.mjs` sees to it that it asks here.
 */
import geodesic from 'geographiclib-geodesic';
import mproj from 'mproj';

class TextBytes extends Uint8Array {
  override toString(): string {
    return new TextDecoder().decode(this);
  }
}

/** A stand-in with as much of Node's class as reading and writing texts takes. */
const Buffer = Object.assign(TextBytes, {
  allocUnsafe: (length: number): TextBytes => new TextBytes(length),
  concat(parts: readonly Uint8Array[]): TextBytes {
    const whole = new TextBytes(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  },
  from: (source: string | ArrayBuffer, ...range: number[]): TextBytes =>
    typeof source === 'string'
      ? new TextBytes(new TextEncoder().encode(source))
      : new TextBytes(source, ...range.slice(0, 2)),
  isBuffer: (value: unknown): boolean => value instanceof TextBytes
});

const modules = { mproj, 'geographiclib-geodesic': geodesic, buffer: { Buffer } };
const process = { env: {}, argv: [], execArgv: [], platform: 'browser', stderr: { write: () => undefined } };

Object.assign(globalThis, { window: { modules }, process });
