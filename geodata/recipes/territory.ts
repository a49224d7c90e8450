import {
  cutTerritory as cutAlong,
  type CutTerritory as Cut,
  type Ground
} from '../../src/lib/territory/cut/cut-territory';
import { displayTopology } from '../../src/lib/territory/cut/display-topology';
import { lineFile } from '../../src/lib/territory/line/line-parts';
import type { TerritoryTopology } from '../../src/lib/territory/read-territory';
import type { Unit, UnitsTopology } from '../../src/lib/territory/units';
import { jsonRows, type BuiltFile } from '../artefact';
import { nameFile, readLineOfContact } from '../line/line-of-contact';
import { runMapshaper } from '../../src/lib/own-line/cut/run-mapshaper';
import type { LineOrigin, Sources } from '../sources';
import { UNITS_FILE } from '../units';

/** Faces at full resolution, cut along a line table; areas are measured on these. */
export interface CutTerritory extends Cut {
  /** The table, named in errors. */
  readonly file: string;
}

/** Cuts the units along a line table; `file` names the table in errors. */
export async function cutTerritory(
  sources: Sources,
  units: readonly Unit[],
  file: string,
  table: string
): Promise<CutTerritory> {
  const parts = readLineOfContact(file, table);
  const ground: Ground = { topology: sources.json(UNITS_FILE) as UnitsTopology, units };
  return nameFile(file, async () => ({ file, ...(await cutAlong(runMapshaper, ground, parts)) }));
}

/** Faces and line of contact as drawn. */
export function buildTopology({ file, parts, topology, faces }: CutTerritory): Promise<TerritoryTopology> {
  return nameFile(file, () => displayTopology(runMapshaper, topology, faces, parts));
}

/** Cuts the units along the line of contact of a date. */
export async function cutDate(sources: Sources, units: readonly Unit[], date: string): Promise<CutTerritory> {
  const file = `line-of-contact/${date}.csv`;
  return cutTerritory(sources, units, file, sources.text(file));
}

/** `territory/<date>.topo.json`: faces and line of contact of one date. */
export async function buildTerritory(date: string, cut: CutTerritory, origin: LineOrigin): Promise<BuiltFile> {
  return {
    path: `territory/${date}.topo.json`,
    text: `${JSON.stringify(await buildTopology(cut))}\n`,
    credits: [origin, 'openstreetmap']
  };
}

/** `lines/<date>.json`: the parts of the line as its table has them, for what lays another line over it. */
export function buildLine(date: string, { parts }: Pick<CutTerritory, 'parts'>, origin: LineOrigin): BuiltFile {
  return { path: lineFile(date), text: jsonRows(parts), credits: [origin] };
}
