import { checkClosing, checkParts } from '../line/check-line';
import type { LinePart } from '../line/line-parts';
import type { Face } from '../territory';
import type { Unit, UnitsTopology } from '../units';
import { cutFaces, type CutTopology, type RunMapshaper } from './cut-faces';
import { measureFaces } from './measure-faces';
import { PULL_BACK_BANDS } from './pull-back-bands';

/** What a line rounded to a kilometre cuts off a unit, all in all, is an effect of rounding if it is smaller. */
const SLIVER_KM2 = 0.1;

/** Faces at full resolution, cut along a line; areas are measured on these. */
export interface CutTerritory {
  readonly parts: readonly LinePart[];
  readonly topology: CutTopology;
  readonly faces: readonly Face[];
}

/** The units that lines are laid over. */
export interface Ground {
  readonly topology: UnitsTopology;
  /** Those of the topology, measured. */
  readonly units: readonly Unit[];
}

/**
 * Cuts the units along the parts of a line.
 *
 * @param measuredFrom the same parts, from which distances are measured; coarser ones where there are many positions
 * @throws {BadLine} where the parts cannot divide the territory
 * @throws {CutFault} where the cut fails
 */
export async function cutTerritory(
  run: RunMapshaper,
  ground: Ground,
  parts: readonly LinePart[],
  measuredFrom: readonly LinePart[] = parts
): Promise<CutTerritory> {
  checkParts(parts, ground.units);
  checkClosing(parts, ground.units);
  const lines = { parts, measuredFrom };
  const cut = (slivers: readonly string[] = []) => cutFaces(run, ground.topology, lines, PULL_BACK_BANDS, slivers);
  const topology = await cut();
  const faces = measureFaces(topology, ground.units);
  const slivers = faces.filter(({ areaKm2, bandKm }) => areaKm2 < SLIVER_KM2 && bandKm === undefined);
  if (slivers.length === 0) return { parts, topology, faces };
  const whole = await cut(slivers.map(({ id }) => id));
  return { parts, topology: whole, faces: measureFaces(whole, ground.units) };
}
