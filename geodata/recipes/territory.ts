import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { TerritoryTopology } from '../../src/lib/territory/read-territory';
import type { Face } from '../../src/lib/territory/territory';
import type { BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import { cutFaces, type CutFace, type CutTopology } from '../cut-faces';
import type { LinePart } from '../../src/lib/territory/line/line-parts';
import { checkLineOfContact, readLineOfContact } from '../line/line-of-contact';
import { measureFaces } from '../measure-faces';
import { meshLine } from '../../src/lib/territory/line/mesh-line';
import { runMapshaper } from '../run-mapshaper';
import type { LineOrigin, Sources } from '../sources';
import type { Unit } from '../../src/lib/territory/units';
import { UNITS_FILE } from '../units';
import { hasCrossing, nodeArcs } from './node-arcs';
import { PULL_BACK_BANDS } from './pull-back-bands';

/** Detail of the drawn faces: below a pixel at 1:2,000,000, a few at zoom 10. */
const DISPLAY_DETAIL_METRES = 150;
/**
 * Steps of the coordinate grid across the territory, about 14 m from west to east. Now and then rounding pushes a border
 * over its neighbour; a grid that is a little finer or coarser then does not. The first that crosses nothing is taken.
 */
const GRID_STEPS = [96_000, 100_000, 104_000, 92_000, 108_000, 112_000] as const;

/** What a line rounded to a kilometre cuts off a unit, all in all, is an effect of rounding if it is smaller. */
const SLIVER_KM2 = 0.1;

type DisplayTopology = Topology<{
  faces: { type: 'GeometryCollection'; geometries: ((Polygon | MultiPolygon) & { properties: CutFace })[] };
}>;

/** Simplifies arcs, so that neighbours keep one border; every face keeps at least its largest part. */
async function simplifyFaces(file: string, topology: CutTopology): Promise<DisplayTopology> {
  const simplify = `-simplify interval=${DISPLAY_DETAIL_METRES}m keep-shapes`;
  for (const steps of GRID_STEPS) {
    const commands = `-i faces.json ${simplify} -o display.json format=topojson quantization=${steps}`;
    const drawn = nodeArcs((await runMapshaper(commands, { 'faces.json': topology })) as DisplayTopology);
    if (!hasCrossing(drawn)) return drawn;
  }
  throw new BadInput(file, 'borders cross when they are rounded to any of the grids');
}

function displayTopology(
  file: string,
  simplified: DisplayTopology,
  faces: readonly Face[],
  parts: readonly LinePart[]
): TerritoryTopology {
  const drawn = new Map(simplified.objects.faces.geometries.map((face) => [face.properties.id, face]));
  const geometries = faces.map((face) => {
    const geometry = drawn.get(face.id);
    if (!geometry?.arcs?.length) throw new BadInput(file, `face ${face.id} vanishes when simplified`);
    const { type, arcs } = geometry;
    const properties: Face = { ...face, areaKm2: Math.round(face.areaKm2 * 100) / 100 };
    return { type, arcs, properties } as (Polygon | MultiPolygon) & { properties: Face };
  });
  const lineOfContact = meshLine(simplified, geometries, parts);
  return {
    ...simplified,
    objects: {
      faces: { type: 'GeometryCollection', geometries },
      lineOfContact: { type: 'GeometryCollection', geometries: lineOfContact }
    }
  };
}

/** Faces at full resolution, cut along a line table; areas are measured on these. */
export interface CutTerritory {
  /** The table, named in errors. */
  readonly file: string;
  readonly parts: LinePart[];
  readonly topology: CutTopology;
  readonly faces: Face[];
}

/** Cuts the units along a line table; `file` names the table in errors. */
export async function cutTerritory(
  sources: Sources,
  units: readonly Unit[],
  file: string,
  table: string
): Promise<CutTerritory> {
  const parts = readLineOfContact(file, table);
  checkLineOfContact(file, parts, units);
  const cut = (slivers: readonly string[] = []) => cutFaces(sources.json(UNITS_FILE), parts, PULL_BACK_BANDS, slivers);
  const topology = await cut();
  const faces = measureFaces(file, topology, units);
  const slivers = faces.filter(({ areaKm2, bandKm }) => areaKm2 < SLIVER_KM2 && bandKm === undefined);
  if (slivers.length === 0) return { file, parts, topology, faces };
  const whole = await cut(slivers.map(({ id }) => id));
  return { file, parts, topology: whole, faces: measureFaces(file, whole, units) };
}

/** Faces and line of contact as drawn. */
export async function buildTopology({ file, parts, topology, faces }: CutTerritory): Promise<TerritoryTopology> {
  return displayTopology(file, await simplifyFaces(file, topology), faces, parts);
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
