/**
 * The land a reader can switch on and off. The layers are places, the same for every version, so that a link keeps its
 * meaning when the reader changes the version; the first layer that contains a face has it (`drawn-zones.ts` says
 * which land each is: an address needs the names alone).
 */
export const LAND_LAYER_IDS = ['crimea', 'luhansk', 'donetsk', 'buffer', 'kherson-zaporizhzhia', 'pockets'] as const;

export type LandLayerId = (typeof LAND_LAYER_IDS)[number];

/** Layers over the land that can be switched on and off. */
const OVERLAY_LAYERS = ['overlays', 'line-of-contact', 'sites', 'oblast-borders', 'places'] as const;
export type OverlayLayerId = (typeof OVERLAY_LAYERS)[number];

export type LayerId = LandLayerId | OverlayLayerId;

export const LAYER_IDS: readonly LayerId[] = [...LAND_LAYER_IDS, ...OVERLAY_LAYERS];
