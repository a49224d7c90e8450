import type { Raster } from '../image-job';
import { transformSteps } from '../svg/svg-shapes';
import { isElement, type XmlElement, type XmlNode } from '../svg/xml-tree';

/** A part of a sheet that is drawn by itself, and where its pixels go. */
export interface SheetLayer {
  readonly root: XmlElement;
  readonly left: number;
  readonly top: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const number = (value: string | undefined): number => Number.parseFloat(value ?? '0');

/** The window that a moved group shows its only content through, in the sheet's coordinates. */
function windowOf({ name, attributes, children }: XmlElement, clips: ReadonlyMap<string, XmlElement>): Box | undefined {
  const content = children.find(isElement);
  const id = /#([^)]+)/u.exec(content?.attributes['clip-path'] ?? '')?.[1];
  const [shape] = clips.get(id ?? '')?.children.filter(isElement) ?? [];
  const steps = transformSteps(attributes['transform']);
  const [a, b, c, d, left, top] = steps[0] ?? [1, 0, 0, 1, 0, 0];
  const isOnlyMoved = steps.length < 2 && a === 1 && b === 0 && c === 0 && d === 1;
  if (name !== 'g' || shape?.name !== 'rect' || !isOnlyMoved) return undefined;
  const { x, y, width, height } = shape.attributes;
  return { x: left + number(x), y: top + number(y), width: number(width), height: number(height) };
}

/** A figure without its clip, as the edge of its own picture does the same, and what stands around it. */
function openWindow(figure: XmlElement): { figure: XmlElement; around: XmlElement } {
  const content = figure.children.find(isElement);
  const attributes = Object.fromEntries(
    Object.entries(content?.attributes ?? {}).filter(([name]) => name !== 'clip-path')
  );
  return {
    figure: { ...figure, children: content === undefined ? [] : [{ ...content, attributes }] },
    around: { ...figure, children: figure.children.filter((child) => child !== content) }
  };
}

/** Left, top and width of what a document shows, in its units; a document without a box counts in pixels. */
export function viewBoxOf({ attributes }: XmlElement, width: number): [x: number, y: number, width: number] {
  const [x = 0, y = 0, boxWidth = width] = (attributes['viewBox'] ?? '').split(/\s+/u).filter(Boolean).map(Number);
  return [x, y, boxWidth];
}

/**
 * A sheet as layers to be drawn one on the other: its maps apart from the rest, each cut at the nearest whole pixel.
 * Rasterisers draw what a clip hides into a picture as large as all of it, which for a map takes longer than the map.
 */
export function splitFigures(root: XmlElement, { width, height }: { width: number; height: number }): SheetLayer[] {
  const [x, y, boxWidth] = viewBoxOf(root, width);
  const scale = width / boxWidth;
  const shared = root.children.filter((node) => isElement(node) && ['defs', 'clipPath'].includes(node.name));
  const clips = new Map(
    root.children
      .filter(isElement)
      .flatMap((node) => (node.name === 'defs' ? node.children.filter(isElement) : [node]))
      .filter(({ name }) => name === 'clipPath')
      .map((clip) => [clip.attributes['id'] ?? '', clip])
  );
  const layer = (children: readonly XmlNode[], box: Box): SheetLayer => {
    // A map that bleeds begins beyond the sheet's edge.
    const left = Math.max(0, Math.round((box.x - x) * scale));
    const top = Math.max(0, Math.round((box.y - y) * scale));
    const right = Math.min(width, Math.round((box.x - x + box.width) * scale));
    const bottom = Math.min(height, Math.round((box.y - y + box.height) * scale));
    const attributes = {
      ...root.attributes,
      width: String(right - left),
      height: String(bottom - top),
      viewBox: [x + left / scale, y + top / scale, (right - left) / scale, (bottom - top) / scale].join(' ')
    };
    return { root: { ...root, attributes, children: [...shared, ...children] }, left, top };
  };
  const whole = { x, y, width: boxWidth, height: height / scale };
  const layers: SheetLayer[] = [];
  let between: XmlNode[] = [];
  for (const child of root.children) {
    const window = isElement(child) ? windowOf(child, clips) : undefined;
    if (window === undefined || !isElement(child)) {
      if (!shared.includes(child)) between.push(child);
      continue;
    }
    const { figure, around } = openWindow(child);
    layers.push(layer(between, whole), layer([figure], window));
    between = [around];
  }
  return [...layers, layer(between, whole)];
}

/**
 * Pixels as one number each, signed, with which engines compute fastest; a copy where they do not begin at a whole one.
 */
const wordsOf = ({ pixels, width, height }: Raster): Int32Array => {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, width * height);
};

/** A premultiplied pixel on another, both little-endian; alpha is neither none nor full. */
function blend(over: number, under: number): number {
  const rest = 255 - (over >>> 24);
  let blended = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const channel = ((over >>> shift) & 0xff) + Math.round((((under >>> shift) & 0xff) * rest) / 255);
    blended |= Math.min(channel, 255) << shift;
  }
  return blended;
}

/** Lays premultiplied pixels on others. */
export function layOver(ground: Raster, layer: Raster, left: number, top: number): Raster {
  const [target, source] = [wordsOf(ground), wordsOf(layer)];
  for (let row = 0; row < layer.height; row += 1) {
    let to = (top + row) * ground.width + left;
    for (let from = row * layer.width; from < (row + 1) * layer.width; from += 1, to += 1) {
      const pixel = source[from] ?? 0;
      const alpha = pixel >>> 24;
      if (alpha === 255) target[to] = pixel;
      else if (alpha > 0) target[to] = blend(pixel, target[to] ?? 0);
    }
  }
  return { ...ground, pixels: new Uint8Array(target.buffer, target.byteOffset, target.byteLength) };
}
