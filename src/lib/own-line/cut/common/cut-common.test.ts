import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { PeoplePointsFile } from '../../../people/people-points';
import type { Place } from '../../../places/place';
import { heldPolygons, type LinePart } from '../../../territory/line/line-parts';
import { readLineRows } from '../../../territory/line/read-line-rows';
import type { Face } from '../../../territory/territory';
import type { UnitsTopology } from '../../../territory/units';
import type { ControlDrawing } from '../../control-drawing';
import { cutAtFullDetail } from '../cut-own-line';
import { readGround } from '../drawing/ground';
import type { WaterTopology } from '../drawing/lay-on-faces';
import { runMapshaper } from '../run-mapshaper';
import { cutCommonFaces } from './cut-common';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const ground = readGround({
  ground: {
    units: json('geodata/sources/boundaries/oblasts.topo.json') as UnitsTopology,
    water: json('geodata/sources/basemap/water.topo.json') as WaterTopology
  },
  points: json('static/geodata/people-points.json') as PeoplePointsFile,
  places: json('static/geodata/places.json') as Place[]
});

function partsOn(date: string): LinePart[] {
  const rows = csvParse(readFileSync(`geodata/sources/line-of-contact/${date}.csv`, 'utf8').trim());
  return readLineRows(
    rows.map((cells, index) => ({ row: index + 2, cells })),
    rows.columns
  );
}

const table = (date: string): ControlDrawing => ({ kind: 'parts', parts: partsOn(date) });
const held = (date: string): ControlDrawing => ({
  kind: 'held',
  holder: 'russia',
  polygons: heldPolygons(partsOn(date)).features.map(({ geometry }) => geometry.coordinates)
});

const cut = async (drawing: ControlDrawing) => (await cutAtFullDetail(runMapshaper, drawing, ground)).cut;
const russian = (faces: readonly Face[]): number =>
  faces.reduce((sum, { holder, areaKm2 }) => (holder === 'russia' ? sum + areaKm2 : sum), 0);

test.each([
  ['two of the atlas', table('2025-11-20'), table('2026-10-10')],
  ['the first of them and one that names whole units', table('2025-11-20'), table('2022-02-23')],
  ['one of land, and one of the atlas', held('2026-08-22'), table('2026-10-10')]
])('%s share faces that add up to those of each', async (_, one, two) => {
  const cuts = [await cut(one), await cut(two)] as const;
  const { sides, topology, people } = await cutCommonFaces(runMapshaper, cuts, ground);
  for (const side of [0, 1] as const) {
    expect(russian(sides[side])).toBeCloseTo(russian(cuts[side].faces), 0);
    expect(sides[side].map(({ id }) => id)).toEqual(sides[0].map(({ id }) => id));
  }
  expect(topology.objects.faces.geometries).toHaveLength(sides[0].length);
  expect(Object.keys(people.faces).every((id) => sides[0].some((face) => face.id === id))).toBe(true);
});

test('a line laid over itself changes nothing', async () => {
  const same = await cut(table('2026-10-10'));
  const { sides } = await cutCommonFaces(runMapshaper, [same, same], ground);
  expect(sides[0]).toEqual(sides[1]);
  expect(sides[0]).toHaveLength(same.faces.length);
});
