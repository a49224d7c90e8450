import type { Extent } from '../../plans/schema/plan-version';

const heldBy = (unit: string, holder: 'ukraine' | 'russia'): Extent => ({ all: [{ unit }, { heldBy: holder }] });

/**
 * The land a reader can switch on and off. The layers are places, the same for every version, so that a link keeps its
 * meaning when the reader changes the version; the first layer that contains a face has it.
 */
export const LAND_LAYERS = [
  { id: 'crimea', extent: { any: [{ unit: 'UA-43' }, { unit: 'UA-40' }] } },
  { id: 'luhansk', extent: { unit: 'UA-09' } },
  { id: 'donetsk', extent: heldBy('UA-14', 'russia') },
  { id: 'buffer', extent: heldBy('UA-14', 'ukraine') },
  { id: 'kherson-zaporizhzhia', extent: { any: [{ unit: 'UA-65' }, { unit: 'UA-23' }] } },
  { id: 'pockets', extent: { heldBy: 'russia' } }
] as const satisfies readonly { id: string; extent: Extent }[];

export type LandLayerId = (typeof LAND_LAYERS)[number]['id'];

/** What is drawn over the land and can be switched on and off. */
const OVERLAY_LAYERS = ['overlays', 'line-of-contact', 'sites', 'oblast-borders', 'places'] as const;
export type OverlayLayerId = (typeof OVERLAY_LAYERS)[number];

export type LayerId = LandLayerId | OverlayLayerId;

export const LAYER_IDS: readonly LayerId[] = [...LAND_LAYERS.map((layer) => layer.id), ...OVERLAY_LAYERS];
