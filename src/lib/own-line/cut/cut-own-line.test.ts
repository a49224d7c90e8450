import { readFileSync } from 'node:fs';
import { merge } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { FULL_GROUND, readLineTable } from '../../../../tests/fixtures/full-ground';
import { peopleOnDate, type PeopleFile } from '../../people/people-file';
import { once } from '../../once';
import { BadLine } from '../../territory/line/bad-line';
import { heldPolygons } from '../../territory/line/line-parts';
import { datedLine } from '../../territory/line-of-contact';
import { readTerritory, type TerritoryTopology } from '../../territory/read-territory';
import type { Face } from '../../territory/territory';
import type { ControlDrawing } from '../control-drawing';
import { describeRemark } from '../describe-remark';
import { cutAtFullDetail, cutOwnLine } from './cut-own-line';
import { runMapshaper } from './run-mapshaper';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const DATE = '2026-08-22';
const embedded = readLineTable(`geodata/sources/line-of-contact/${DATE}.csv`);
const polygons = heldPolygons(embedded).features.map(({ geometry }) => geometry.coordinates);

const cut = (drawing: ControlDrawing) => cutOwnLine(runMapshaper, drawing, FULL_GROUND);

/** The areas that Russia holds, by unit, in km². */
const heldByRussia = async (drawing: ControlDrawing) =>
  heldIn((await cutAtFullDetail(runMapshaper, drawing, FULL_GROUND)).cut.faces);

function heldIn(faces: readonly Face[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { unit, holder, areaKm2 } of faces) {
    if (holder === 'russia') held.set(unit, (held.get(unit) ?? 0) + areaKm2);
  }
  return held;
}

// What several tests measure others by is cut once.
const cutForth = once(() => cut({ kind: 'parts', parts: embedded }));
const heldByParts = once(() => heldByRussia({ kind: 'parts', parts: embedded }));

describe('our table', () => {
  it('is cut as the pipeline cuts it, to the byte, with the same people', async () => {
    const { topology, people } = await cutForth();
    expect(JSON.stringify(topology)).toBe(readFileSync(`static/geodata/territory/${DATE}.topo.json`, 'utf8').trim());
    const told = peopleOnDate(json('static/geodata/people.json') as PeopleFile, DATE);
    expect([people.faces, people.rural, people.spread]).toEqual([told?.faces, told?.rural, told?.spread]);
    expect(people.towns.length).toBe(told?.towns.length);
  });

  it('may be written in reverse, and repeat a point', async () => {
    const { topology } = await cutForth();
    const reversed = await cut({ kind: 'parts', parts: readLineTable('tests/fixtures/lines/reversed-main.csv') });
    expect(reversed.remarks).toMatchObject([{ code: 'line-turned' }]);
    expect(reversed.topology).toEqual(topology);
    const repeating = await cut({ kind: 'parts', parts: readLineTable('tests/fixtures/lines/duplicate-vertex.csv') });
    expect(repeating.topology).toEqual(topology);
  });

  it.each([
    ['march-2022', 'closing-crosses'],
    ['main-in-poland', 'wholly-outside'],
    ['enclave-inside-held', 'no-effect'],
    ['self-crossing', 'crosses-itself'],
    ['ends-inside', 'ends-inside']
  ])('%s is refused with the place', async (name, code) => {
    const parts = readLineTable(`tests/fixtures/lines/${name}.csv`);
    const refusal = await cut({ kind: 'parts', parts }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BadLine);
    const { remark } = refusal as BadLine;
    expect([remark.code, remark.place?.position?.length]).toEqual([code, 2]);
    for (const language of ['en', 'uk'] as const) expect(describeRemark(remark, language)).toMatch(/\d+\.?\d*, \d/u);
  });
});

describe('a line', () => {
  const main = embedded.find(({ part }) => part === 'main')?.positions ?? [];
  const lines = [[...main]];
  const heldByLine = once(() => heldByRussia({ kind: 'line', lines, russia: 'left' }));

  it('is cut by the side that Russia is on, whichever end comes first', async () => {
    const byTable = await heldByRussia({ kind: 'parts', parts: embedded.filter(({ part }) => part === 'main') });
    expect(await heldByLine()).toEqual(byTable);
    const back: ControlDrawing = { kind: 'line', lines: [[...main].reverse()], russia: 'right' };
    expect(await heldByRussia(back)).toEqual(byTable);
  });

  it('may end anywhere beyond the border', async () => {
    const far = [[40, 54], ...main, [29.6, 44.6], [28.5, 43.5]];
    const told = await heldByRussia({ kind: 'line', lines: [far], russia: 'left' });
    const byTable = await heldByLine();
    expect([...told.keys()]).toEqual([...byTable.keys()]);
    for (const [unit, km2] of byTable) expect(told.get(unit), unit).toBeCloseTo(km2, 1);
  });

  it('is refused where it would have to be closed across Ukraine', async () => {
    await expect(cut({ kind: 'line', lines, russia: 'right' })).rejects.toMatchObject({
      remark: { code: 'wrong-side' }
    });
    const short: ControlDrawing = { kind: 'line', lines: [main.slice(40)], russia: 'left' };
    await expect(cut(short)).rejects.toMatchObject({ remark: { code: 'ends-inside' } });
  });
});

describe('land that one side holds', () => {
  it('is the rest where the other side is drawn', async () => {
    const box: Position[] = [[20, 44], [34, 44], [34, 53], [20, 53], [20, 44]]; // prettier-ignore
    const west = await heldByRussia({ kind: 'held', holder: 'russia', polygons: [[box]] });
    const east = await heldByRussia({ kind: 'held', holder: 'ukraine', polygons: [[box]] });
    const total = [...west, ...east].reduce((sum, [, km2]) => sum + km2, 0);
    expect(total).toBeCloseTo(
      FULL_GROUND.units.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
      0
    );
  });

  it.each([
    [
      'a bow tie',
      [
        [36, 50],
        [38, 48],
        [38, 50],
        [36, 48],
        [36, 50]
      ],
      'ring-crosses-itself'
    ],
    [
      'land elsewhere',
      [
        [10, 50],
        [11, 50],
        [11, 51],
        [10, 51],
        [10, 50]
      ],
      'all-outside'
    ],
    ['nothing', [], 'nothing-drawn']
  ])('is refused where it is %s', async (_, ring, code) => {
    await expect(cut({ kind: 'held', holder: 'russia', polygons: [[ring]] })).rejects.toMatchObject({
      remark: { code }
    });
  });

  it('has the areas of the line around it, but for what snapping to borders moves', async () => {
    const [byLine, byLand] = [await heldByParts(), await heldByRussia({ kind: 'held', holder: 'russia', polygons })];
    expect([...byLand.keys()].sort()).toEqual([...byLine.keys()].sort());
    for (const [unit, km2] of byLine) expect(Math.abs((byLand.get(unit) ?? 0) - km2)).toBeLessThan(15);
  });

  it('leaves no false slivers where its outline was digitised elsewhere', async () => {
    // Land as the maps draw it, moved by 600 m to the north-east.
    const topology = json(`static/geodata/territory/${DATE}.topo.json`) as TerritoryTopology;
    const shapes = topology.objects.faces.geometries.filter(
      ({ properties }) => (properties as Face).holder === 'russia'
    );
    const { coordinates } = merge(topology, shapes as Polygon[]);
    const moved = coordinates.map((rings) =>
      rings.map((ring) => ring.map(([lng = 0, lat = 0]): Position => [lng + 0.006, lat + 0.004]))
    );
    const drawing: ControlDrawing = { kind: 'held', holder: 'russia', polygons: moved };
    const { cut: made, dropped, remarks } = await cutAtFullDetail(runMapshaper, drawing, FULL_GROUND);
    const [byLine, byLand] = [await heldByParts(), heldIn(made.faces)];
    for (const [unit, km2] of byLine) expect(Math.abs((byLand.get(unit) ?? 0) - km2)).toBeLessThan(80);
    const told = readTerritory(datedLine(DATE), topology).faces.map(({ id }) => id);
    expect(made.faces.map(({ id }) => id)).toEqual(told);
    expect(dropped.km2).toBeLessThan(150);
    expect(remarks.map(({ code }) => code)).toEqual(['some-outside']);
  });
});
