import { unit } from '../../plans/schema/extents';
import { CRIMEA, DONETSK, KHERSON, LUHANSK, ZAPORIZHZHIA } from '../../plans/schema/lands';
import type { Extent } from '../../plans/schema/plan-version';

/**
 * The land a reader can switch on and off. The layers are places, the same for every version, so that a link keeps its
 * meaning when the reader changes the version; the first layer that contains a face has it.
 */
export const LAND_LAYERS = [
  { id: 'crimea', extent: CRIMEA.extent },
  { id: 'luhansk', extent: unit(LUHANSK.code) },
  { id: 'donetsk', extent: DONETSK.heldByRussia.extent },
  { id: 'buffer', extent: DONETSK.heldByUkraine.extent },
  { id: 'kherson-zaporizhzhia', extent: { any: [unit(KHERSON.code), unit(ZAPORIZHZHIA.code)] } },
  { id: 'pockets', extent: { heldBy: 'russia' } }
] as const satisfies readonly { id: string; extent: Extent }[];

export type LandLayerId = (typeof LAND_LAYERS)[number]['id'];

/** Layers over the land that can be switched on and off. */
const OVERLAY_LAYERS = ['overlays', 'line-of-contact', 'sites', 'oblast-borders', 'places'] as const;
export type OverlayLayerId = (typeof OVERLAY_LAYERS)[number];

export type LayerId = LandLayerId | OverlayLayerId;

export const LAYER_IDS: readonly LayerId[] = [...LAND_LAYERS.map((layer) => layer.id), ...OVERLAY_LAYERS];
