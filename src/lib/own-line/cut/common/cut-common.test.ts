import { expect, test } from 'vitest';
import { FULL_GROUND, readLineTable } from '../../../../../tests/fixtures/full-ground';
import { heldPolygons, type LinePart } from '../../../territory/line/line-parts';
import type { Face } from '../../../territory/territory';
import type { ControlDrawing } from '../../control-drawing';
import { cutAtFullDetail } from '../cut-own-line';
import { outlineKey } from '../../../territory/outline';
import { cutOutlines } from '../cut-outlines';
import { runMapshaper } from '../run-mapshaper';
import { cutCommonFaces } from './cut-common';

const partsOn = (date: string): LinePart[] => readLineTable(`geodata/sources/line-of-contact/${date}.csv`);
const table = (date: string): ControlDrawing => ({ kind: 'parts', parts: partsOn(date) });
const held = (date: string): ControlDrawing => ({
  kind: 'held',
  holder: 'russia',
  polygons: heldPolygons(partsOn(date)).features.map(({ geometry }) => geometry.coordinates)
});

/** Land as somebody draws it with a few clicks: segments of more than a hundred kilometres, along the coast as well. */
const COARSE: ControlDrawing = {
  kind: 'held',
  holder: 'russia',
  polygons: [[[[38.3, 50.3], [37.7, 49.1], [37.3, 48.2], [35.7, 47.5], [33.4, 46.8], [31.7, 46.6], [31.2, 43.8], [41, 43.8], [41, 50.3], [38.3, 50.3]]]] // prettier-ignore
};

const cut = async (drawing: ControlDrawing) => (await cutAtFullDetail(runMapshaper, drawing, FULL_GROUND)).cut;
const sumKm2 = (faces: readonly Face[]): number => faces.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
const russian = (faces: readonly Face[]): number =>
  faces.reduce((sum, { holder, areaKm2 }) => (holder === 'russia' ? sum + areaKm2 : sum), 0);

test.each([
  ['two of the atlas', table('2025-11-20'), table('2026-10-10')],
  ['the first of them and one that names whole units', table('2025-11-20'), table('2022-02-23')],
  ['one of land, and one of the atlas', held('2026-08-22'), table('2026-10-10')],
  ['a coarse outline, and one of the atlas', COARSE, table('2025-11-20')],
  ['one of the atlas, and a coarse outline', table('2025-11-20'), COARSE]
])('%s share faces that add up to those of each', async (_, one, two) => {
  const cuts = [await cut(one), await cut(two)] as const;
  const { sides, topology, people } = await cutCommonFaces(runMapshaper, cuts, FULL_GROUND);
  for (const side of [0, 1] as const) {
    expect(Math.abs(russian(sides[side]) - russian(cuts[side].faces))).toBeLessThan(0.5);
    expect(sides[side].map(({ id }) => id)).toEqual(sides[0].map(({ id }) => id));
  }
  expect(topology.objects.faces.geometries).toHaveLength(sides[0].length);
  expect(Object.keys(people.faces).every((id) => sides[0].some((face) => face.id === id))).toBe(true);
});

test('outlines drawn by hand cut what two lines have in common, and nothing is lost', async () => {
  const outlines = [
    [[37, 48.9], [37.9, 48.95], [37.8, 48.4], [37.1, 48.35]],
    [[35, 46.9], [35.9, 47.1], [36.3, 46.7], [34.9, 46.6]]
  ]; // prettier-ignore
  const cuts = [await cut(table('2025-11-20')), await cut(table('2026-10-10'))] as const;
  const { sides, topology, people } = await cutCommonFaces(runMapshaper, cuts, FULL_GROUND, outlines);
  const plain = await cutCommonFaces(runMapshaper, cuts, FULL_GROUND);
  for (const side of [0, 1] as const) {
    expect(Math.abs(russian(sides[side]) - russian(cuts[side].faces))).toBeLessThan(0.5);
    const within = (faces: readonly Face[]) =>
      outlines.map((outline) => sumKm2(faces.filter(({ inside }) => inside?.includes(outlineKey(outline)) === true)));
    // As much as each line alone has inside.
    const alone = await cutOutlines(runMapshaper, cuts[side], outlines, FULL_GROUND.units);
    within(sides[side]).forEach((km2, index) => {
      expect(Math.abs(km2 - (within(alone.faces)[index] ?? 0))).toBeLessThan(0.5);
    });
  }
  expect(topology.objects.faces.geometries).toHaveLength(sides[0].length);
  const count = (faces: Readonly<Record<string, number>>) => Object.values(faces).reduce((sum, one) => sum + one, 0);
  expect(count(people.faces)).toBe(count(plain.people.faces));
});

test('a line laid over itself changes nothing', async () => {
  const same = await cut(table('2026-10-10'));
  const { sides } = await cutCommonFaces(runMapshaper, [same, same], FULL_GROUND);
  expect(sides[0]).toEqual(sides[1]);
  expect(sides[0]).toHaveLength(same.faces.length);
});
