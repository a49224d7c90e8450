import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOutside } from './cut-outside';

const SIZE = { width: 100, height: 100 };
type Point = [number, number];

describe('cutOutside', () => {
  it('goes straight where a line stays beyond one side', () => {
    const line: Point[] = [
      [50, 50],
      [200, 50],
      [300, 90],
      [250, 10],
      [200, 60],
      [50, 60]
    ];
    expect(cutOutside(line, SIZE)).toEqual([line[0], line[1], line[4], line[5]]);
  });

  it('does not cut the corner of the frame', () => {
    const around: Point[] = [
      [-50, 50],
      [-50, -40],
      [-50, -50],
      [-40, -50],
      [50, -50]
    ];
    const cut = cutOutside(around, SIZE);
    expect(cut).toHaveLength(3);
    expect([around[1], around[2], around[3]]).toContainEqual(cut[1]);
  });

  it('leaves one line of a line of one point, and a frame that all is in as it is', () => {
    expect(cutOutside([[500, 500]], SIZE)).toEqual([[500, 500]]);
    const inside: Point[] = [
      [1, 1],
      [50, 2],
      [99, 99]
    ];
    expect(cutOutside(inside, SIZE)).toEqual(inside);
  });

  const point = fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 }));
  /** Whether a ring goes around a point (even-odd). */
  const holds = (ring: readonly Point[], [x, y]: Point): boolean =>
    ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    }).length %
      2 ===
    1;

  it('changes nothing within the frame, whatever the ring', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 3, maxLength: 30 }),
        fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })),
        (ring, [x, y]) => {
          const closed = [...ring, ring[0] ?? [0, 0]];
          const seen: Point = [x + 0.37, y + 0.41];
          expect(holds(cutOutside(closed, SIZE), seen)).toBe(holds(closed, seen));
        }
      ),
      { numRuns: 500 }
    );
  });
});
