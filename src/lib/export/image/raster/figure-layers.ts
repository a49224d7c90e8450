import { group, without, type ImageNode, type Scene } from '../../../cartography/scene/scene';
import type { ImageWindow } from '../../../cartography/scene/write-svg';
import type { Raster } from '../job/image-job';

/** A part of a sheet that is drawn by itself, and where its pixels go. */
export interface SheetLayer extends ImageWindow {
  readonly scene: Scene;
  /** Pixels of the whole. */
  readonly left: number;
  readonly top: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A sheet as layers to be drawn one on the other: its maps apart from the rest, each cut at the nearest whole pixel.
 * Rasterisers draw what a clip hides into a picture as large as all of it, which for a map takes longer than the map.
 */
export function splitFigures(scene: Scene, { width, height }: { width: number; height: number }): SheetLayer[] {
  const scale = width / scene.canvas.width;
  const layers: SheetLayer[] = [];
  const add = (children: readonly ImageNode[], box: Box): void => {
    // A map that bleeds begins beyond the sheet's edge.
    const left = Math.max(0, Math.round(box.x * scale));
    const top = Math.max(0, Math.round(box.y * scale));
    const right = Math.min(width, Math.round((box.x + box.width) * scale));
    const bottom = Math.min(height, Math.round((box.y + box.height) * scale));
    layers.push({
      scene: { ...(layers.length === 0 ? scene : without(scene, 'paper')), children },
      ...{ left, top, size: { width: right - left, height: bottom - top } },
      viewBox: [left / scale, top / scale, (right - left) / scale, (bottom - top) / scale]
    });
  };
  const whole = { x: 0, y: 0, width: scene.canvas.width, height: height / scale };
  let between: ImageNode[] = [];
  for (const child of scene.children) {
    if (child.kind !== 'map') {
      between.push(child);
      continue;
    }
    const { x, y, edge, children } = child;
    const place = { x, y };
    add(between, whole);
    add([group(children, { place })], child);
    // The edge of its own picture cuts the map off; what stands around it does not.
    const { width: mapWidth, height: mapHeight } = child;
    between = [group([{ kind: 'rect', width: mapWidth, height: mapHeight, look: edge }], { place })];
  }
  add(between, whole);
  return layers;
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
