import { SHEET_PRESETS, type SheetPresetId } from './sheet-presets';
import type { SheetSize } from './sheet-view';

/** Pixels a side at ×1: less has no room for the credit, more is no image for a page. */
const SIDE_LIMITS = [300, 10_000] as const;

const PRESET_IDS: readonly SheetPresetId[] = SHEET_PRESETS.map(({ id }) => id);

/** A named size, or `<width>x<height>`. */
export const SIZE = new RegExp(`^(?:${PRESET_IDS.join('|')}|\\d{1,6}x\\d{1,6})$`, 'u');

const clampSide = (px: number): number => Math.min(SIDE_LIMITS[1], Math.max(SIDE_LIMITS[0], Math.round(px)));

/** The nearest size that a sheet can have, in whole pixels. */
function clampSize({ width, height }: { readonly width: number; readonly height: number }): SheetSize {
  return { width: clampSide(width), height: clampSide(height) };
}

/** The size that a text that matches `SIZE` names, or the nearest to it. */
export function nearestSize(text: string): SheetSize {
  const preset = PRESET_IDS.find((id) => id === text);
  if (preset !== undefined) return preset;
  const [width = NaN, height = NaN] = text.split('x').map(Number);
  return clampSize({ width, height });
}

/** A size as an address has it: the id of a preset, or `1234x567`. */
export function formatSize(size: SheetSize): string {
  return typeof size === 'string' ? size : `${String(size.width)}x${String(size.height)}`;
}
