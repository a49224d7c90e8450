import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BadLine } from '../../../territory/line/bad-line';
import { mendRing } from './mend-ring';

const square: Position[] = [[36, 48], [37, 48], [37, 49], [36, 49], [36, 48]]; // prettier-ignore

describe('mendRing', () => {
  it('closes a ring and leaves out positions that repeat the one before', () => {
    expect(mendRing(square).ring).toEqual(square);
    expect(mendRing(square.slice(0, -1)).ring).toEqual(square);
    expect(mendRing([square[0] ?? [], ...square]).ring).toEqual(square);
  });

  it('leaves a ring alone that touches itself at a position', () => {
    const touching: Position[] = [[36, 48], [37, 48], [38, 47], [38, 49], [37, 48], [36, 49], [36, 48]]; // prettier-ignore
    expect(mendRing(touching)).toEqual({ ring: touching, loops: 0 });
  });

  it('cuts off a small loop', () => {
    const slip: Position[] = [[36, 48], [37, 48], [37, 48.5], [37.01, 48.51], [37, 48.51], [37.01, 48.5], [37, 49], [36, 49], [36, 48]]; // prettier-ignore
    const { ring, loops } = mendRing(slip);
    expect([loops, ring.length]).toEqual([1, 8]);
  });

  it('refuses a bow tie, with the place where it crosses', () => {
    const bowTie: Position[] = [[36, 50], [38, 48], [38, 50], [36, 48], [36, 50]]; // prettier-ignore
    try {
      mendRing(bowTie);
      expect.unreachable();
    } catch (error) {
      expect((error as BadLine).remark).toEqual({ code: 'ring-crosses-itself', place: { position: [37, 49] } });
    }
  });

  it('cuts the many small loops of a trembling hand', () => {
    const steps = Array.from({ length: 4000 }, (_, step) => step);
    // Every fourth position goes back across the way, by a hundred metres.
    const way = steps.map((step): Position => [
      36 + step * 0.001 - (step % 4 === 0 ? 0.0025 : 0),
      49 + (step % 2) * 0.001
    ]);
    const ring: Position[] = [...way, [40, 48], [36, 48], way[0] ?? []];
    const start = performance.now();
    const { ring: mended, loops } = mendRing(ring);
    expect(loops).toBeGreaterThan(900);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(mendRing(mended).loops).toBe(0);
  });
});
