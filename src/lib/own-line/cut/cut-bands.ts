import type { Position } from 'geojson';
import {
  bandExpression,
  bufferLine,
  collect,
  type CutTopology,
  type RunMapshaper
} from '../../territory/cut/cut-faces';
import type { PullBackBands } from '../../territory/cut/pull-back-bands';
import type { LinePart } from '../../territory/line/line-parts';
import type { Unit } from '../../territory/units';
import { thinForDistances } from './thin-line';

/** Share of a distance by which the edge of a buffer may be off (see `bufferLine`): as much of the line is left out. */
const BUFFER_ACCURACY = 0.005;

/** A band whose edge follows a border leaves less than this beyond it by rounding: that is no face. */
const LEAST_BAND_M2 = 10_000;

const ID = 'id = unit + ":" + holder + (bandKm ? ":" + bandKm : "")';

type Box = readonly [west: number, south: number, east: number, north: number];

/** The box around a unit and a distance from it, in degrees; generous: a degree of longitude is at least 65 km. */
function boxAround(units: readonly Unit[], code: string, km: number): Box {
  const geometry = units.find((unit) => unit.code === code)?.geometry;
  const positions =
    geometry === undefined ? [] : (geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as Position[]);
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = NaN, lat = NaN] of positions) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  const [reachLng, reachLat] = [km / 65, km / 105];
  return [box[0] - reachLng, box[1] - reachLat, box[2] + reachLng, box[3] + reachLat];
}

/** The stretches of parts that come into a box, with a position beyond it at each end. */
function stretchesIn(parts: readonly LinePart[], [west, south, east, north]: Box): LinePart[] {
  const stretches: LinePart[] = [];
  for (const { part, positions } of parts) {
    let stretch: Position[] = [];
    const close = () => {
      if (stretch.length > 1) stretches.push({ part, closed: false, positions: stretch });
      stretch = [];
    };
    positions.forEach((position, index) => {
      const [bx = NaN, by = NaN] = position;
      const [ax = NaN, ay = NaN] = positions[index - 1] ?? position;
      const meets =
        Math.max(ax, bx) >= west && Math.min(ax, bx) <= east && Math.max(ay, by) >= south && Math.min(ay, by) <= north;
      if (!meets) close();
      else if (index > 0) {
        if (stretch.length === 0) stretch.push([ax, ay]);
        stretch.push(position);
      }
    });
    close();
  }
  return stretches;
}

/**
 * Cuts faces at the declared distances from a line. Only the stretches of the line are buffered that are near enough to
 * the units for which distances are declared.
 */
export async function cutBands(
  run: RunMapshaper,
  topology: CutTopology,
  parts: readonly LinePart[],
  bands: readonly PullBackBands[],
  units: readonly Unit[]
): Promise<CutTopology> {
  const inputs: Record<string, unknown> = { 'faces.json': topology };
  const distances = [...new Set(bands.flatMap(({ km }) => km))];
  for (const km of distances) {
    const stretches = bands
      .filter((band) => band.km.includes(km))
      .flatMap(({ unit }) => stretchesIn(parts, boxAround(units, unit, km)));
    const near = thinForDistances(stretches, km * BUFFER_ACCURACY);
    if (near.length > 0) inputs[`within${km}.json`] = collect(await bufferLine(run, near, km), `within${km}`);
  }
  const cut = distances.filter((km) => inputs[`within${km}.json`] !== undefined);
  if (cut.length === 0) return topology;
  const absent = distances.filter((km) => !cut.includes(km)).map((km) => `within${km} = null`);
  const each = [...absent, 'iso = unit', `bandKm = ${bandExpression(bands)}`, ID];
  const dissolve = '-dissolve id copy-fields=unit,holder,bandKm';
  const commands = [
    `-i ${Object.keys(inputs).join(' ')} combine-files`,
    `-union target=${['faces', ...cut.map((km) => `within${km}`)].join()} name=cut`,
    `-filter 'unit != null'`,
    `-each '${each.join('; ')}'`,
    dissolve,
    `-each 'bandKm = this.area < ${LEAST_BAND_M2} ? null : bandKm; ${ID}'`,
    dissolve,
    `-sort id`,
    `-o faces.json format=topojson no-quantization precision=0.0000001 target=cut`
  ];
  const output = (await run(commands.join(' '), inputs)) as CutTopology & {
    objects: { cut: CutTopology['objects']['faces'] };
  };
  return { ...output, objects: { faces: output.objects.cut } } as CutTopology;
}
