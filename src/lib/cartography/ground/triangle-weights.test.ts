import fc from 'fast-check';
import type { Objects, Topology } from 'topojson-specification';
import { presimplify } from 'topojson-simplify';
import { expect, test } from 'vitest';
import type { Point } from './box';
import { TriangleWeights } from './triangle-weights';

/** The weights as the library has them, which maps were simplified by before. */
function knownWeights(lines: readonly (readonly Point[])[]): number[][] {
  const arcs = lines.map((line) => line.map(([x, y]) => [x, y]));
  const topology = { type: 'Topology', objects: {}, arcs } as unknown as Topology<Objects<object>>;
  return presimplify(topology).arcs.map((arc) => arc.map(([, , weight = NaN]) => weight));
}

const coordinate = fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10);
const anyLine = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });

test('weighs points as the library does, equal ones in the same order', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 4 }), (lines) => {
      const weights = new TriangleWeights();
      expect(lines.map((line) => [...weights.of(line, Infinity).slice(0, line.length)])).toEqual(knownWeights(lines));
    }),
    { numRuns: 300 }
  );
});

test('what weighs enough is told from what does not, as the library would', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (lines, tenths) => {
      const weights = new TriangleWeights();
      const enough = tenths / 10;
      const kept = lines.map((line) => line.filter((_, index) => (weights.of(line, enough)[index] ?? 0) >= enough));
      const known = knownWeights(lines);
      expect(kept).toEqual(lines.map((line, at) => line.filter((_, index) => (known[at]?.[index] ?? 0) >= enough)));
    }),
    { numRuns: 300 }
  );
});
