import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelMarks } from './version-marks';

describe('labelMarks', () => {
  it('gives marks with room numbers of their own, and crowded ones one label', () => {
    const groups = labelMarks([10, 100, 102, 103, 200], 12);
    expect(groups.map(({ label, x }) => [label, x])).toEqual([
      ['1', 10],
      ['2–4', 101.5],
      ['5', 200]
    ]);
  });

  it('never lets two labels touch, and numbers every mark once', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 });
    fc.assert(
      fc.property(positions, (unordered) => {
        const marks = [...unordered].sort((a, b) => a - b);
        const groups = labelMarks(marks, 12);
        expect(groups.flatMap((group) => group.marks)).toEqual(marks);
        groups.slice(1).forEach((group, index) => {
          const before = groups[index];
          expect(group.x - group.widthPx / 2).toBeGreaterThan((before?.x ?? 0) + (before?.widthPx ?? 0) / 2);
        });
        let next = 1;
        for (const { label, marks: own } of groups) {
          expect(label).toBe(own.length === 1 ? String(next) : `${String(next)}–${String(next + own.length - 1)}`);
          next += own.length;
        }
      })
    );
  });
});
