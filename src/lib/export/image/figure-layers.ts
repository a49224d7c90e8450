import type { Raster } from './image-job';
import { transformSteps } from './svg-shapes';
import type { XmlElement, XmlNode } from './xml-tree';

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

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';
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

/**
 * A sheet as layers to be drawn one on the other: its maps apart from the rest, each cut at the nearest whole pixel.
 * Rasterisers draw what a clip hides into a picture as large as all of it, which for a map takes longer than the map.
 */
export function splitFigures(root: XmlElement, { width, height }: { width: number; height: number }): SheetLayer[] {
  const [x = 0, y = 0, boxWidth = width] = (root.attributes['viewBox'] ?? '').split(/\s+/u).filter(Boolean).map(Number);
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
    const [left, top] = [Math.round((box.x - x) * scale), Math.round((box.y - y) * scale)];
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

/** Lays premultiplied pixels on others, in place. */
export function layOver(ground: Raster, { width, height, pixels }: Raster, left: number, top: number): void {
  for (let row = 0; row < height; row += 1) {
    let to = ((top + row) * ground.width + left) * 4;
    for (let from = row * width * 4; from < (row + 1) * width * 4; from += 4, to += 4) {
      const alpha = pixels[from + 3] ?? 0;
      if (alpha === 0) continue;
      const rest = 255 - alpha;
      for (let channel = 0; channel < 4; channel += 1) {
        const under = rest === 0 ? 0 : Math.round(((ground.pixels[to + channel] ?? 0) * rest) / 255);
        ground.pixels[to + channel] = (pixels[from + channel] ?? 0) + under;
      }
    }
  }
}
