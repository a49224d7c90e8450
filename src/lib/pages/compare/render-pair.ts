import type { ShownTransition } from '$lib/cartography/symbology/difference-zones';
import { frameGeodata, type Frame } from '$lib/cartography/ground/frame';
import type { MapGeodata } from '$lib/cartography/ground/geodata';
import {
  renderPairDifference,
  renderPairGround,
  renderPairSide,
  type PairSetting,
  type PairSide
} from '$lib/cartography/plate/pair-plates';
import type { MapProjection } from '$lib/cartography/ground/projection';
import { Latest, remember } from '$lib/remember';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { TerritoryTopology } from '$lib/territory/read-territory';

export interface DrawnSide {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly geodata: MapGeodata;
}

/** The maps of both sides as the browser redraws them, and what they share. */
interface DrawnPair {
  readonly ground: string;
  readonly a: string;
  readonly b: string;
}

/** The last frame of each topology: versions and facets are switched more often than maps are moved. */
const frames = new WeakMap<TerritoryTopology, Frame>();
function frameOf(geodata: MapGeodata, projection: MapProjection): Frame {
  const known = frames.get(geodata.territory);
  if (known?.projection === projection) return known;
  const frame = frameGeodata(geodata, projection);
  frames.set(geodata.territory, frame);
  return frame;
}

/** Number of drawn sides that are kept: two sides of a dozen versions. */
const MOST_KEPT = 24;
/** Sides that have been drawn in a frame: switching one side keeps the other, and readers often come back. */
const knownSides = remember<Frame, Latest<string>>(() => new Latest(MOST_KEPT));
function drawSide(side: PairSide, name: 'a' | 'b', setting: PairSetting): string {
  const sides = knownSides(side.frame);
  const key = [
    name,
    // A draft says something else under the same id once its reader has changed it.
    side.version.draft === true ? JSON.stringify(side.version) : side.version.id,
    setting.facet,
    setting.measure,
    setting.signs?.name,
    side.partition.people !== undefined,
    setting.locale.code
  ].join(' ');
  return sides.get(key, () => renderPairSide(side, name, setting));
}

/** Ground and lines in two frames: the same for all versions that have lines of contact among the atlas's. */
const knownGround = remember<Frame, (other: Frame) => Latest<string>>(() => remember(() => new Latest(MOST_KEPT)));
function drawGround(a: PairSide, b: PairSide): string {
  const key = [a, b].map(({ version }) => version.notDrawn === undefined).join();
  return knownGround(a.frame)(b.frame).get(key, () => renderPairGround([a, b]));
}

const framed = ({ geodata, version, partition }: DrawnSide, projection: MapProjection): PairSide => ({
  version,
  partition,
  frame: frameOf(geodata, projection)
});

/** Draws the maps of both sides of a comparison; what has been projected for the same place is used again. */
export function renderPair(
  sides: readonly [DrawnSide, DrawnSide],
  projection: MapProjection,
  setting: PairSetting
): DrawnPair {
  const [a, b] = [framed(sides[0], projection), framed(sides[1], projection)];
  return { ground: drawGround(a, b), a: drawSide(a, 'a', setting), b: drawSide(b, 'b', setting) };
}

/**
 * Draws the map of differences, on the ground of both sides; it is empty where no land can be compared.
 *
 * @param side the second one
 * @param shown the comparison's transitions, none where no land can be compared
 */
export const renderDifference = (
  side: DrawnSide,
  shown: readonly ShownTransition[],
  projection: MapProjection,
  setting: PairSetting
): string => (shown.length === 0 ? '' : renderPairDifference(framed(side, projection), shown, setting));
