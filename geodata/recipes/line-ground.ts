import type { LineGroundFile } from '../../src/lib/own-line/cut/drawing/ground';
import type { WaterTopology } from '../../src/lib/own-line/cut/drawing/lay-on-faces';
import type { UnitsTopology } from '../../src/lib/territory/units';
import type { BuiltFile } from '../artefact';
import type { Sources } from '../sources';
import { UNITS_FILE } from '../units';
import { WATER_FILE } from './people';

/** `line-ground.json`: what readers' own lines are laid over, at full resolution. */
export function buildLineGround(sources: Sources): BuiltFile {
  const ground: LineGroundFile = {
    units: sources.json(UNITS_FILE) as UnitsTopology,
    water: sources.json(WATER_FILE) as WaterTopology
  };
  return { path: 'line-ground.json', text: `${JSON.stringify(ground)}\n`, credits: ['openstreetmap'] };
}
