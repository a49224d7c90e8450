import { unitsOf, type Unit, type UnitsTopology } from '../src/lib/territory/units';
import { BadInput } from './bad-input';
import type { Sources } from './sources';

export const UNITS_FILE = 'boundaries/oblasts.topo.json';

/** Oblasts (24), the Autonomous Republic of Crimea, Kyiv and Sevastopol. */
const UNIT_COUNT = 27;

/**
 * The 27 units of the boundaries source, in the order of their codes.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function readUnits(sources: Sources): Unit[] {
  const topology = sources.json(UNITS_FILE) as Partial<UnitsTopology>;
  if (topology.objects?.oblasts === undefined) throw new BadInput(UNITS_FILE, 'it has no object named oblasts');
  const units = unitsOf(topology as UnitsTopology);
  const codes = new Set(units.map(({ code }) => code));
  if (codes.size !== UNIT_COUNT) throw new BadInput(UNITS_FILE, `it has ${codes.size} units instead of ${UNIT_COUNT}`);
  return units;
}
