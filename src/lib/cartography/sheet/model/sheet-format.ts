import { SHEET_PRESETS, type SheetPreset, type SheetPresetId } from '../../../view/sheet/sheet-presets';
import type { SheetSize } from '../../../view/sheet/sheet-view';
import type { Size } from '../../ground/box';

/**
 * A size of an image with the room there is on it. Everything is drawn in units: running text is 12.5 units high and
 * line work as wide as on the pages, whatever number of pixels a unit is.
 */
export interface SheetFormat {
  readonly size: Size;
  readonly dpi: number;
  readonly pixelsPerUnit: number;
  /** The size in units. */
  readonly canvas: Size;
  /** Units at the top and at the bottom where no text may stand. */
  readonly safe: { readonly top: number; readonly bottom: number };
  /** Share of the height that one map has, before anything is said at length. */
  readonly mapShare: number;
  /** Text beside the map, or above and below it. */
  readonly shape: 'wide' | 'tall';
}

/**
 * Pixels per unit. Screens: so that running text is read in an article or on a phone, whose width the image is fitted
 * to. Print: so that the smallest text, 10.5 units, is 6 points or more (25 pixels at 300 dpi).
 */
const PIXELS_PER_UNIT: Readonly<Record<SheetPresetId, number>> = {
  article: 1.65,
  classic: 1.6,
  square: 1.6,
  portrait: 1.6,
  story: 1.8,
  social: 1.4,
  'print-90': 2.4,
  'print-180': 2.5,
  'a4-landscape': 2.9,
  'a4-portrait': 2.9
};

/** Units of the side of a square with the area of an article's image; sizes of the reader's own are drawn like it. */
const CUSTOM_SIDE_UNITS = 820;
/** Below, text of an image on a screen could not be read. */
const MIN_PIXELS_PER_UNIT = 1;
/** Resolution written into images of the reader's own size: that of screens. */
const CUSTOM_DPI = 96;
/** Ratio of width to height from which text has more room beside the map than above and below it. */
const WIDE_FROM = 1.15;

/** The format of a size from the list, or of the reader's own. */
export function formatOf(size: SheetSize): SheetFormat {
  const preset: SheetPreset =
    typeof size === 'string'
      ? presetOf(size)
      : { id: 'custom', width: size.width, height: size.height, dpi: CUSTOM_DPI };
  const { width, height, dpi } = preset;
  const own = Math.max(MIN_PIXELS_PER_UNIT, Math.sqrt(width * height) / CUSTOM_SIDE_UNITS);
  const pixelsPerUnit = typeof size === 'string' ? PIXELS_PER_UNIT[size] : own;
  const { top, bottom } = preset.safe ?? { top: 0, bottom: 0 };
  return {
    size: { width, height },
    dpi,
    pixelsPerUnit,
    canvas: { width: width / pixelsPerUnit, height: height / pixelsPerUnit },
    safe: { top: top / pixelsPerUnit, bottom: bottom / pixelsPerUnit },
    mapShare: preset.mapShare ?? 0,
    shape: width / height >= WIDE_FROM ? 'wide' : 'tall'
  };
}

function presetOf(id: SheetPresetId): SheetPreset {
  const preset = SHEET_PRESETS.find((candidate) => candidate.id === id);
  if (preset === undefined) throw new RangeError(`There is no size “${id}” for images.`);
  return preset;
}
