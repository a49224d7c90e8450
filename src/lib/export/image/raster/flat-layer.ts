import type { SheetLayer } from './figure-layers';
import type { Raster } from '../image-job';
import { isElement, type XmlElement } from '../svg/xml-tree';

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu;
const UNDRAWN = new Set(['title', 'desc', 'defs', 'clipPath', 'metadata']);

/** Whether a rectangle covers all that its document shows, from the origin on. */
function coversAll({ name, attributes }: XmlElement, viewBox: readonly number[]): boolean {
  const [left = 0, top = 0, width = Infinity, height = Infinity] = viewBox;
  const isPlain = Object.keys(attributes).every((key) => ['id', 'width', 'height', 'fill'].includes(key));
  return (
    name === 'rect' &&
    isPlain &&
    left >= 0 &&
    top >= 0 &&
    Number(attributes['width']) >= left + width - 0.01 &&
    Number(attributes['height']) >= top + height - 0.01
  );
}

/** The pixels of a layer that is of one colour, as a sheet's paper is: it need not be drawn. Else nothing. */
export function flatLayer({ root }: SheetLayer, background?: string): Raster | undefined {
  const [paper, ...others] = root.children.filter(isElement).filter(({ name }) => !UNDRAWN.has(name));
  const viewBox = (root.attributes['viewBox'] ?? '').split(' ').map(Number);
  if (others.length > 0 || (paper !== undefined && !coversAll(paper, viewBox))) return undefined;
  const colour = paper === undefined ? background : (paper.attributes['fill'] ?? '');
  const [, ...channels] = colour === undefined ? ['', '0', '0', '0'] : (HEX.exec(colour) ?? []);
  if (channels.length !== 3) return undefined;
  const [width, height] = [Number(root.attributes['width']), Number(root.attributes['height'])];
  const pixel = Uint8Array.of(...channels.map((hex) => Number.parseInt(hex, 16)), colour === undefined ? 0 : 255);
  const [word = 0] = new Uint32Array(pixel.buffer);
  const words = new Uint32Array(width * height).fill(word);
  return { width, height, pixels: new Uint8Array(words.buffer) };
}
