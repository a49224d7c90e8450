import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPx2, isBeyond, isPoint } from './visible-lines';

const SIZE = { width: 100, height: 80 };
type Point = [number, number];

describe('isBeyond', () => {
  it.each<[side: string, line: Point[]]>([
    [
      'left',
      [
        [-4, 10],
        [-50, 70],
        [-3.1, 200]
      ]
    ],
    [
      'right',
      [
        [103.5, 10],
        [140, -70]
      ]
    ],
    [
      'above',
      [
        [10, -4],
        [200, -90]
      ]
    ],
    [
      'below',
      [
        [10, 84],
        [-30, 83.5]
      ]
    ]
  ])('is so of a line that stays %s of the frame', (_, line) => {
    expect(isBeyond(line, SIZE)).toBe(true);
  });

  it.each<[why: string, line: Point[]]>([
    [
      'its stroke reaches into the frame',
      [
        [-3, 10],
        [-50, 70]
      ]
    ],
    [
      'one of its points is within',
      [
        [-50, 10],
        [50, 40],
        [-50, 70]
      ]
    ],
    [
      'it may pass through between two sides',
      [
        [-50, 40],
        [150, 40]
      ]
    ],
    [
      'it goes around a corner',
      [
        [-50, 40],
        [-50, -50],
        [40, -50]
      ]
    ]
  ])('is not so where %s', (_, line) => {
    expect(isBeyond(line, SIZE)).toBe(false);
  });

  it('is never so of a line with a point that is seen', () => {
    const anywhere = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));
    const seen = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(fc.array(anywhere), seen, fc.array(anywhere), (before, point, after) => {
        expect(isBeyond([...before, point, ...after], SIZE)).toBe(false);
      })
    );
  });
});

describe('areaPx2', () => {
  const square: Point[] = [
    [10, 10],
    [30, 10],
    [30, 30],
    [10, 30]
  ];

  it('is the area of a ring, whichever way around and whether it is closed', () => {
    expect(areaPx2(square)).toBe(400);
    expect(areaPx2([...square].reverse())).toBe(400);
    expect(areaPx2([...square, [10, 10]])).toBe(400);
  });

  it('is nothing for a line and for no points', () => {
    expect(
      areaPx2([
        [0, 0],
        [5, 5]
      ])
    ).toBe(0);
    expect(areaPx2([])).toBe(0);
  });
});

describe('isPoint', () => {
  it('tells a line that stays where it is from one that goes on', () => {
    expect(
      isPoint([
        [1, 2],
        [1, 2],
        [1, 2]
      ])
    ).toBe(true);
    expect(
      isPoint([
        [1, 2],
        [1, 2],
        [1, 3]
      ])
    ).toBe(false);
  });
});
