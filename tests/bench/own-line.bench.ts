import { readFileSync } from 'node:fs';
import { difference } from '@turf/difference';
import { intersect } from '@turf/intersect';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon as PolygonArcs } from 'topojson-specification';
import type { ControlDrawing } from '../../src/lib/own-line/control-drawing';
import { cutAtFullDetail, cutOwnLine } from '../../src/lib/own-line/cut/cut-own-line';
import type { CutStep } from '../../src/lib/own-line/cut/cut-steps';
import { readGround, type LineGround, type LineGroundFile } from '../../src/lib/own-line/cut/drawing/ground';
import { runMapshaper } from '../../src/lib/own-line/cut/run-mapshaper';
import { readLineFile } from '../../src/lib/own-line/opening/read-line-file';
import type { PeoplePointsFile } from '../../src/lib/people/people-points';
import type { Place } from '../../src/lib/places/place';
import { bufferLine } from '../../src/lib/territory/cut/cut-faces';
import { PULL_BACK_BANDS } from '../../src/lib/territory/cut/pull-back-bands';
import type { TerritoryTopology } from '../../src/lib/territory/read-territory';
import type { Face } from '../../src/lib/territory/territory';
import { ensureBuilt, median } from './in-chromium';
import { longestTasksMs } from './own-line-tasks';

const LIMIT_MS = 500;
const LARGE_LIMIT_MS = 5000;
const TASK_LIMIT_MS = 50;
const LARGE_BYTES = 20e6;
const TIMES_FASTER = 8;
const RUNS = 9;
const DATE = '2026-08-22';

const json = (file: string): unknown => JSON.parse(readFileSync(`static/geodata/${file}`, 'utf8'));

/** Land that Russia holds as the maps draw it: about 3,000 vertices, holes and pockets, in the form of a daily file. */
function readPolygon(): MultiPolygon {
  const topology = json(`territory/${DATE}.topo.json`) as TerritoryTopology;
  const shapes = topology.objects.faces.geometries.filter(({ properties }) => (properties as Face).holder === 'russia');
  return merge(topology, shapes as PolygonArcs[]);
}

const feature = (geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> => ({
  type: 'Feature',
  properties: {},
  geometry
});

/** Time for cutting every unit in two, and both parts of one unit by buffers that are given. */
function cutByTurf(
  units: LineGround['units'],
  held: MultiPolygon,
  bandUnit: string | undefined,
  buffers: readonly (Polygon | MultiPolygon)[]
): number {
  const start = performance.now();
  const cut = (land: Feature<Polygon | MultiPolygon>, by: Polygon | MultiPolygon) => {
    const pair = { type: 'FeatureCollection' as const, features: [land, feature(by)] };
    return [intersect(pair), difference(pair)];
  };
  for (const { code, geometry } of units) {
    let parts = cut(feature(geometry), held).filter((part) => part !== null);
    if (code === bandUnit)
      for (const buffer of buffers) parts = parts.flatMap((part) => cut(part, buffer)).filter((part) => part !== null);
  }
  return performance.now() - start;
}

/** A table of ours with a trembling line from the border to the sea, in so many bytes. */
function writeTable(bytes: number): string {
  const rows = ['part,seq,lon,lat,closed'];
  for (let [seq, length] = [1, 0]; length < bytes; seq += 1) {
    const share = seq / (bytes / 35);
    const lng = 37.9 - 6.7 * share + 0.0005 * Math.sin(seq * 1.7);
    const lat = 50.6 - 4.7 * share + 0.0005 * Math.cos(seq * 2.3);
    const row = `main,${String(seq)},${lng.toFixed(6)},${lat.toFixed(6)},false`;
    rows.push(row);
    length += row.length + 1;
  }
  return rows.join('\n');
}

/** Time for reading and simplifying a file. */
async function readMs(name: string, text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  await readLineFile({ name, bytes });
  return performance.now() - start;
}

export default {
  name: 'A control polygon of one’s own, to finished zones',
  run: async () => {
    const polygon = readPolygon();
    const start = performance.now();
    const ground = readGround({
      ground: json('line-ground.json') as LineGroundFile,
      points: json('people-points.json') as PeoplePointsFile,
      places: json('places.json') as Place[]
    });
    const groundMs = performance.now() - start;
    const drawing: ControlDrawing = { kind: 'held', holder: 'russia', polygons: polygon.coordinates };
    const times: number[] = [];
    const zones: number[] = [];
    const steps = new Map<string, number[]>();
    for (let run = 0; run < RUNS; run += 1) {
      const begin = performance.now();
      let [step, since]: [CutStep | '', number] = ['', begin];
      const note = (next: CutStep | ''): void => {
        const now = performance.now();
        if (step !== '') steps.set(step, [...(steps.get(step) ?? []), now - since]);
        if (next === 'draw') zones.push(now - begin);
        [step, since] = [next, now];
      };
      await cutOwnLine(runMapshaper, drawing, ground, note);
      note('');
      times.push(performance.now() - begin);
    }
    const { cut } = await cutAtFullDetail(runMapshaper, drawing, ground);
    const [bands] = PULL_BACK_BANDS;
    const buffers: (Polygon | MultiPolygon)[] = [];
    for (const km of bands?.km ?? []) buffers.push(await bufferLine(runMapshaper, cut.parts, km));
    const turfMs = cutByTurf(ground.units, polygon, bands?.unit, buffers);
    const geojson = JSON.stringify(feature(polygon));
    ensureBuilt();
    const [onVersion, onOwn] = await longestTasksMs(geojson);
    return [
      {
        measure: `zones of ${String(polygon.coordinates.flat(2).length)} vertices, cut and measured, with bands`,
        value: median(zones),
        unit: 'ms',
        limit: LIMIT_MS
      },
      { measure: 'the same, simplified for drawing, with people', value: median(times), unit: 'ms' },
      { measure: 'the first time, before the engine has warmed up', value: times[0] ?? NaN, unit: 'ms' },
      { measure: 'reading what all lines are laid over, once', value: groundMs, unit: 'ms' },
      ...[...steps].map(([step, ms]) => ({ measure: `step: ${step}`, value: median(ms), unit: 'ms' })),
      {
        measure: 'the same zones by @turf/intersect and @turf/difference, the buffers given',
        value: turfMs,
        unit: 'ms'
      },
      {
        measure: 'how much faster ours are',
        value: turfMs / median(zones),
        unit: 'times',
        limit: TIMES_FASTER,
        ok: turfMs / median(zones) >= TIMES_FASTER
      },
      {
        measure: 'our table of 20 MB, read and simplified',
        value: await readMs('line.csv', writeTable(LARGE_BYTES)),
        unit: 'ms',
        limit: LARGE_LIMIT_MS
      },
      {
        measure: 'longest task of a version’s page, from a file’s drop to zones, map and people',
        value: onVersion,
        unit: 'ms',
        limit: TASK_LIMIT_MS
      },
      {
        measure: 'longest task of the page of one’s own lines, with what the line changes',
        value: onOwn,
        unit: 'ms',
        limit: TASK_LIMIT_MS
      }
    ];
  }
};
