import { coreZones, type ShownCoreLand } from '$lib/cartography/symbology/core-zones';
import { frameGeodata, type Frame } from '$lib/cartography/ground/frame';
import type { MapGeodata } from '$lib/cartography/ground/geodata';
import {
  renderCoreMap,
  renderMultiple,
  renderMultiplesGround,
  type Multiple,
  type MultiplesSetting
} from '$lib/cartography/plate/multiples';
import { fitMercator } from '$lib/cartography/ground/projection';
import type { Size } from '$lib/cartography/ground/box';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '$lib/view/page/preset-views';

/** Three stand beside each other in a wide window at about this size, and a phone shows one at a time. */
const SMALL_SIZE: Size = { width: 350, height: 324 };
const PADDING = { top: 4, right: 4, bottom: 4, left: 4 };

/** The small maps of several versions and of what they agree on. */
export interface DrawnMany {
  readonly ground: string;
  readonly maps: readonly string[];
  /** Map of the common core; empty where no land can be compared. */
  readonly core: string;
}

/** Projected once for each topology: the store wraps it again at every call. */
const frames = new WeakMap<TerritoryTopology, Frame>();
function frameOf(geodata: MapGeodata): Frame {
  const projection = () => fitMercator(PRESET_VIEWS[DEFAULT_PRESET_VIEW], SMALL_SIZE, PADDING);
  const frame = frames.get(geodata.territory) ?? frameGeodata(geodata, projection());
  frames.set(geodata.territory, frame);
  return frame;
}

/** Draws the small maps; what has been drawn of a line of contact before is used again. */
export function renderMany(
  multiples: readonly Multiple[],
  core: { readonly shown: readonly ShownCoreLand[]; readonly title: string } | null,
  geodata: MapGeodata,
  setting: Omit<MultiplesSetting, 'frame'>
): DrawnMany {
  const framed: MultiplesSetting = { ...setting, frame: frameOf(geodata) };
  return {
    ground: renderMultiplesGround(
      framed,
      multiples.map(({ version }) => version)
    ),
    maps: multiples.map((multiple) => renderMultiple(multiple, multiple.version.id, framed)),
    core: core === null ? '' : renderCoreMap(coreZones(core.shown), core.title, framed)
  };
}
