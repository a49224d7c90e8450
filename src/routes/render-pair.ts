import type { ShownTransition } from '$lib/cartography/difference-zones';
import { frameGeodata, type Frame } from '$lib/cartography/frame';
import type { MapGeodata } from '$lib/cartography/geodata';
import {
  renderPairDifference,
  renderPairGround,
  renderPairSide,
  type PairSetting,
  type PairSide
} from '$lib/cartography/pair-plates';
import type { Partition } from '$lib/derivation/derive-partition';
import type { PlanVersion } from '$lib/plans/plan-version';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import { pairProjection } from './pair-projection';

export interface DrawnSide {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly geodata: MapGeodata;
}

/** The maps of a comparison as the browser draws them anew. */
export interface DrawnPair {
  readonly ground: string;
  readonly a: string;
  readonly b: string;
  /** Empty where no land can be told to differ. */
  readonly difference: string;
}

/** Projected once for each topology: the store wraps it anew whenever it is asked. */
const frames = new WeakMap<TerritoryTopology, Frame>();
function frameOf(geodata: MapGeodata): Frame {
  const frame = frames.get(geodata.territory) ?? frameGeodata(geodata, pairProjection());
  frames.set(geodata.territory, frame);
  return frame;
}

/**
 * Draws the maps of a comparison; what has been drawn of a line of contact before is used again.
 *
 * @param shown the comparison's transitions, none where no land can be told to differ
 */
export function renderPair(
  sides: readonly [DrawnSide, DrawnSide],
  shown: readonly ShownTransition[],
  setting: PairSetting
): DrawnPair {
  const framed = ({ geodata, version, partition }: DrawnSide): PairSide => ({
    version,
    partition,
    frame: frameOf(geodata)
  });
  const [a, b] = [framed(sides[0]), framed(sides[1])];
  return {
    ground: renderPairGround([a, b], setting),
    a: renderPairSide(a, 'a', setting),
    b: renderPairSide(b, 'b', setting),
    difference: shown.length === 0 ? '' : renderPairDifference(b, shown, setting)
  };
}
