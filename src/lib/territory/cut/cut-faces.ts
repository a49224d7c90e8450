import type { Feature, FeatureCollection, GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection as TopologyCollection, Topology } from 'topojson-specification';
import { heldPolygons, lineStrings, type LinePart } from '../line/line-parts';
import type { PullBackBands } from './pull-back-bands';

/** Runs mapshaper on named inputs and gives what its commands write as JSON: in Node or in a worker. */
export type RunMapshaper = (commands: string, inputs: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** A face as it is cut, before it is measured. */
export interface CutFace {
  readonly id: string;
  readonly unit: string;
  readonly holder: 'ukraine' | 'russia';
  readonly bandKm: number | null;
  /** Keys of the outlines inside which it lies, joined by `+`; none or empty for none. */
  readonly inside?: string | null;
}

/** The faces of one date at full resolution, noded. */
export type CutTopology = Topology<{ faces: TopologyCollection<CutFace> }>;

/**
 * All within a distance of the line of contact. A tolerance of 0.1 % and 24 segments to the quarter circle keep the
 * edge within 0.5 % of the distance (see the test), well below the line's own accuracy of about a kilometre.
 */
export async function bufferLine(
  run: RunMapshaper,
  parts: readonly LinePart[],
  km: number
): Promise<Polygon | MultiPolygon> {
  const output = (await run(
    `-i line.json -dissolve -buffer ${km}km tolerance=0.1% quad-segs=24 -o buffer.json format=geojson`,
    { 'line.json': lineStrings(parts) }
  )) as GeometryCollection<Polygon | MultiPolygon>;
  const [buffer] = output.geometries;
  if (buffer === undefined) throw new Error(`The buffer of ${km} km around the line of contact is empty.`);
  return buffer;
}

export function collect(geometry: Polygon | MultiPolygon, property: string): FeatureCollection<Polygon | MultiPolygon> {
  const feature: Feature<Polygon | MultiPolygon> = { type: 'Feature', properties: { [property]: 1 }, geometry };
  return { type: 'FeatureCollection', features: [feature] };
}

/** Expression for mapshaper: the smallest declared distance (km) within which a piece lies, or null. */
export function bandExpression(bands: readonly PullBackBands[]): string {
  const cases = bands.map(
    ({ unit, km }) => `iso == "${unit}" ? ${km.map((d) => `within${d} ? ${d} : `).join('')}null : `
  );
  return `${cases.join('')}null`;
}

/**
 * Cuts the units (TopoJSON object `oblasts`, property `iso`) along the line of contact and the declared pull-back
 * distances into faces: one per unit, holder and band, in the order of their ids, from one noded topology. What the line
 * cuts off as one of the slivers (`<unit>:<holder>`) stays with the other side.
 */
export async function cutFaces(
  run: RunMapshaper,
  units: unknown,
  { parts, measuredFrom }: Readonly<Record<'parts' | 'measuredFrom', readonly LinePart[]>>,
  bands: readonly PullBackBands[],
  slivers: readonly string[] = []
): Promise<CutTopology> {
  const inputs: Record<string, unknown> = { 'units.json': units, 'held.json': heldPolygons(parts) };
  const distances = [...new Set(bands.flatMap(({ km }) => km))];
  for (const km of distances)
    inputs[`within${km}.json`] = collect(await bufferLine(run, measuredFrom, km), `within${km}`);

  const layers = ['oblasts', 'held', ...distances.map((km) => `within${km}`)];
  const whole = JSON.stringify(parts.flatMap((part) => part.units ?? []));
  const each = [
    'unit = iso',
    `holder = held || ${whole}.includes(iso) ? "russia" : "ukraine"`,
    `holder = ${JSON.stringify(slivers)}.includes(unit + ":" + holder) ? (holder == "russia" ? "ukraine" : "russia") : holder`,
    `bandKm = ${bandExpression(bands)}`,
    'id = unit + ":" + holder + (bandKm ? ":" + bandKm : "")'
  ];
  const commands = [
    `-i ${Object.keys(inputs).join(' ')} combine-files`,
    `-dissolve target=held calc='held = 1'`,
    `-union target=${layers.join()} name=faces`,
    `-filter 'iso != null'`,
    `-each '${each.join('; ')}'`,
    `-dissolve id copy-fields=unit,holder,bandKm`,
    `-sort id`,
    `-o faces.json format=topojson no-quantization target=faces`
  ];
  return (await run(commands.join(' '), inputs)) as CutTopology;
}
