import type { Box, Size } from '$lib/cartography/ground/box';
import type { Crop } from '$lib/cartography/lettering/place-plate-labels';
import { mercatorY } from '$lib/view/camera/mercator';
import type { Bbox } from '$lib/view/page/preset-views';

export interface PlateFormat {
  readonly name: 'wide' | 'narrow';
  /** Height of the view in pixels: lettering is for boxes of about this size. */
  readonly heightPx: number;
  /** Ground around the view, as shares of it, where the shape of the boxes is known. */
  readonly beyond?: { readonly x: number; readonly y: number };
}

/** The two sizes a page's first map is drawn in before a script runs; the style sheet shows the one that fits. */
export const PLATES: readonly [larger: PlateFormat, smaller: PlateFormat] = [
  { name: 'wide', heightPx: 680 },
  { name: 'narrow', heightPx: 372 }
];

/** What every box shows of a plate: the view, on ground that is drawn further out. */
export interface PlateWindow extends Size {
  readonly left: number;
  readonly top: number;
}

/** How much ground is drawn beyond the view on each side, as shares of it: boxes of other shapes show it. */
const BEYOND = { x: 1.6, y: 0.9 } as const;

/** The size that a map for other people's pages is drawn in: one for frames of a phone and of a column of text. */
export const EMBED_PLATE: PlateFormat = { name: 'narrow', heightPx: 372, beyond: { x: 0.7, y: 0.5 } };

/** What of it most boxes show. */
const CORE_BEYOND = { x: 0.3, y: 0.2 } as const;

/** The window of a plate that shows a view, in the pixels of the plate. */
export function plateWindow(
  { heightPx: height, beyond = BEYOND }: PlateFormat,
  [west, south, east, north]: Bbox
): PlateWindow {
  const shape = (east - west) / 360 / (mercatorY(south) - mercatorY(north));
  const width = Math.round(height * shape);
  return { left: Math.round(width * beyond.x), top: Math.round(height * beyond.y), width, height };
}

/** Broader boxes, width by height, show the labels beside the view; the style sheet has the same figure. */
const BROAD_SHAPE = 1.4;
/** Taller boxes show those above and below it; the style sheet has the same figure. */
const TALL_SHAPE = 2 / 3;

/** The parts of a plate within which labels stay: its window, and what a broader and a taller box shows. */
export function labelCrops({ left, top, width, height }: PlateWindow): readonly Crop[] {
  const broadPx = Math.max(0, (height * BROAD_SHAPE - width) / 2);
  const tallPx = Math.max(0, (width / TALL_SHAPE - height) / 2);
  const view: Box = { left, top, right: left + width, bottom: top + height };
  return [
    { name: 'always', box: view },
    { name: 'if-broad', box: { ...view, left: view.left - broadPx, right: view.right + broadPx } },
    { name: 'if-tall', box: { ...view, top: view.top - tallPx, bottom: view.bottom + tallPx } }
  ];
}

/** The part of a plate that most boxes show. */
export function plateCore({ left, top, width, height }: PlateWindow): Box {
  const [x, y] = [CORE_BEYOND.x * width, CORE_BEYOND.y * height];
  return { left: left - x, top: top - y, right: left + width + x, bottom: top + height + y };
}

/** Pixels from the upper right corner of a map that the zoom buttons cover. */
const BUTTONS: Size = { width: 52, height: 86 };
/** The buttons beside a plate that is shown smaller than it is drawn. */
const LARGEST_BUTTONS = 1.25;

/** Box that the zoom buttons cover on a map of this width. */
export function coveredByButtons(width: number): readonly Box[] {
  return [{ left: width - BUTTONS.width, top: 0, right: width, bottom: BUTTONS.height }];
}

/** Boxes that the zoom buttons may cover on a plate, whatever the shape of the box that shows it. */
export function coveredOnPlate(window: PlateWindow): readonly Box[] {
  return labelCrops(window).map(({ box: { right, top } }) => ({
    left: right - LARGEST_BUTTONS * BUTTONS.width,
    top,
    right,
    bottom: top + LARGEST_BUTTONS * BUTTONS.height
  }));
}
