/** Width and height of an image in pixels at ×1, with what it is meant for. */
export interface SheetPreset {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Pixels per inch that the size is meant for; print sizes follow from it. */
  readonly dpi: number;
  /** Pixels at the top and at the bottom that apps of phones cover with their own signs. */
  readonly safe?: { readonly top: number; readonly bottom: number };
  /** Share of the height that one map has, before anything is said at length. */
  readonly mapShare?: number;
}

/** Length of an inch in millimetres; resolutions are in dots per inch. */
const MM_PER_INCH = 25.4;
const PRINT_DPI = 300;
const SCREEN_DPI = 96;
const printPx = (mm: number): number => Math.round((mm / MM_PER_INCH) * PRINT_DPI);

/** The sizes that newsrooms ask for, in the order in which the page offers them. */
export const SHEET_PRESETS = [
  { id: 'article', width: 1920, height: 1080, dpi: SCREEN_DPI },
  { id: 'classic', width: 1600, height: 1200, dpi: SCREEN_DPI },
  { id: 'square', width: 1080, height: 1080, dpi: SCREEN_DPI },
  { id: 'portrait', width: 1080, height: 1350, dpi: SCREEN_DPI },
  { id: 'story', width: 1080, height: 1920, dpi: SCREEN_DPI, safe: { top: 250, bottom: 250 } },
  { id: 'social', width: 1200, height: 630, dpi: SCREEN_DPI },
  // As high as the longest legend needs for the map to have its share.
  { id: 'print-90', width: printPx(90), height: printPx(200), dpi: PRINT_DPI, mapShare: 0.6 },
  { id: 'print-180', width: printPx(180), height: printPx(120), dpi: PRINT_DPI },
  { id: 'a4-landscape', width: printPx(297), height: printPx(210), dpi: PRINT_DPI },
  { id: 'a4-portrait', width: printPx(210), height: printPx(297), dpi: PRINT_DPI }
] as const satisfies readonly SheetPreset[];

export type SheetPresetId = (typeof SHEET_PRESETS)[number]['id'];
