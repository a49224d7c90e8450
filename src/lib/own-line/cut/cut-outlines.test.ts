import { describe, expect, it } from 'vitest';
import { FULL_GROUND, readLineTable } from '../../../../tests/fixtures/full-ground';
import { polygonAreaKm2 } from '../../geodesy/area';
import { outlineKey, ringOf } from '../../territory/outline';
import { datedLine } from '../../territory/line-of-contact';
import { readTerritory } from '../../territory/read-territory';
import { cutOwnLine } from './cut-own-line';
import { runMapshaper } from './run-mapshaper';

const DATE = '2026-08-22';
const drawing = { kind: 'parts', parts: readLineTable(`geodata/sources/line-of-contact/${DATE}.csv`) } as const;
/** Land around Poltava, far from any border; land across the line in Donetsk Oblast; land half at sea. */
const INLAND = [
  [34, 49.4],
  [34.6, 49.4],
  [34.6, 49.8],
  [34, 49.8]
];
const ACROSS = [
  [37, 48],
  [38, 48],
  [38, 48.6],
  [37, 48.6]
];
const AT_SEA = [
  [30, 45.5],
  [31.5, 45.5],
  [31.5, 46.7],
  [30, 46.7]
];

const cut = (...outlines: number[][][]) => cutOwnLine(runMapshaper, drawing, FULL_GROUND, undefined, outlines);
const sum = (faces: readonly { areaKm2: number }[]) => faces.reduce((total, { areaKm2 }) => total + areaKm2, 0);

describe('land cut along outlines', () => {
  it('covers Ukraine as before, and has as much inside as was drawn', async () => {
    const [plain, outlined] = [await cut(), await cut(INLAND, ACROSS, AT_SEA)];
    const [faces, pieces] = [plain, outlined].map(({ topology }) => readTerritory(datedLine(DATE), topology).faces);
    expect(sum(pieces ?? [])).toBeCloseTo(sum(faces ?? []), 0);
    const inside = (outline: number[][]) => (pieces ?? []).filter((face) => face.inside?.includes(outlineKey(outline)));
    const drawn = (outline: number[][]) => polygonAreaKm2({ type: 'Polygon', coordinates: [ringOf(outline)] });
    expect(sum(inside(INLAND)) / drawn(INLAND)).toBeCloseTo(1, 3);
    expect(sum(inside(ACROSS)) / drawn(ACROSS)).toBeCloseTo(1, 3);
    expect(sum(inside(AT_SEA)) / drawn(AT_SEA)).toBeLessThan(0.7);
    expect(inside(ACROSS).map(({ holder, bandKm }) => `${holder} ${String(bandKm)}`)).toContain('ukraine 5');
    // A hair that an outline cuts off a face stays with the rest of it.
    expect(Math.min(...(pieces ?? []).map(({ areaKm2 }) => areaKm2))).toBeGreaterThanOrEqual(0.1);
    const people = (made: typeof plain) => Object.values(made.people.faces).reduce((total, count) => total + count, 0);
    expect(people(outlined)).toBe(people(plain));
    expect(outlined.topology.objects.lineOfContact.geometries.length).toBe(
      plain.topology.objects.lineOfContact.geometries.length
    );
  });
});
