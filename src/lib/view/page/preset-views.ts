/** `[west, south, east, north]` in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Extents worth a name, in degrees WGS84; chosen so that the land meant lies clear of the frame. */
export const PRESET_VIEWS = {
  contested: [30.6, 44.3, 40.4, 50.6],
  ukraine: [22.0, 44.2, 40.4, 52.5],
  donbas: [36.3, 46.8, 40.3, 50.2],
  south: [31.0, 45.7, 38.0, 48.3],
  crimea: [32.3, 44.3, 36.8, 46.4],
  buffer: [36.4, 47.7, 38.5, 49.4]
} as const satisfies Record<string, Bbox>;

export type PresetViewId = keyof typeof PRESET_VIEWS;

export const PRESET_VIEW_IDS = Object.keys(PRESET_VIEWS) as readonly PresetViewId[];

export const DEFAULT_PRESET_VIEW: PresetViewId = 'contested';

/** The preset view that shows a place too: the given one where it does, else that of the whole country. */
export function presetViewWith(preset: PresetViewId, { lng, lat }: { readonly lng: number; readonly lat: number }) {
  const [west, south, east, north] = PRESET_VIEWS[preset];
  return lng >= west && lng <= east && lat >= south && lat <= north ? preset : ('ukraine' satisfies PresetViewId);
}
