import type { Raster } from '../job/image-job';
import type { SheetLayer } from './figure-layers';

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu;

/** The pixels of a layer that is of one colour, as a sheet's paper is: it need not be drawn. Else nothing. */
export function flatLayer({ scene, size }: SheetLayer, background?: string): Raster | undefined {
  const colour = scene.paper ?? background;
  const channels = colour === undefined ? ['0', '0', '0'] : HEX.exec(colour)?.slice(1);
  if (scene.children.length > 0 || channels === undefined) return undefined;
  const pixel = Uint8Array.of(...channels.map((hex) => Number.parseInt(hex, 16)), colour === undefined ? 0 : 255);
  const [word = 0] = new Uint32Array(pixel.buffer);
  const words = new Uint32Array(size.width * size.height).fill(word);
  return { ...size, pixels: new Uint8Array(words.buffer) };
}
