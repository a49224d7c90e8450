import type { Box, Size } from '$lib/cartography/ground/box';

export interface PlateFormat {
  readonly name: 'wide' | 'narrow';
  /** What every box shows, in pixels: the opening view, with lettering for boxes of about this size. */
  readonly size: Size;
}

/** The shape of the opening view, width by height. */
const OPENING_SHAPE = 1.051;

const plate = (name: PlateFormat['name'], height: number): PlateFormat => ({
  name,
  size: { width: Math.round(height * OPENING_SHAPE), height }
});

/** The two sizes a page's first map is drawn in before a script runs; the style sheet shows the one that fits. */
export const PLATES: readonly PlateFormat[] = [plate('wide', 680), plate('narrow', 372)];

/** How much ground is drawn beyond the opening view on each side, as shares of it: boxes of other shapes show it. */
const BEYOND = { x: 1.2, y: 0.9 } as const;

/** Pixels on each side of the opening view that a plate has ground for. */
export function groundBeyond({ size }: PlateFormat): { x: number; y: number } {
  return { x: Math.round(size.width * BEYOND.x), y: Math.round(size.height * BEYOND.y) };
}

/** Broader boxes, width by height, show the labels beside the opening view; the style sheet has the same figure. */
const BROAD_SHAPE = 1.4;
/** Taller boxes show those above and below it; the style sheet has the same figure. */
const TALL_SHAPE = 2 / 3;

/** The parts of a plate within which labels stay: the opening view, and what a broader and a taller box shows. */
export function labelCrops(format: PlateFormat): readonly { readonly name: string; readonly box: Box }[] {
  const { width, height } = format.size;
  const { x, y } = groundBeyond(format);
  const [broadPx, tallPx] = [(height * BROAD_SHAPE - width) / 2, (width / TALL_SHAPE - height) / 2];
  const view: Box = { left: x, top: y, right: x + width, bottom: y + height };
  return [
    { name: 'always', box: view },
    { name: 'if-broad', box: { ...view, left: view.left - broadPx, right: view.right + broadPx } },
    { name: 'if-tall', box: { ...view, top: view.top - tallPx, bottom: view.bottom + tallPx } }
  ];
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
export function coveredOnPlate(format: PlateFormat): readonly Box[] {
  return labelCrops(format).map(({ box: { right, top } }) => ({
    left: right - LARGEST_BUTTONS * BUTTONS.width,
    top,
    right,
    bottom: top + LARGEST_BUTTONS * BUTTONS.height
  }));
}
