import { describe, expect, it } from 'vitest';
import { boxAt } from './label';
import { placeLabels, type LabelCandidate } from './label-placement';
import { LineObstacles } from './line-obstacles';
import { crossesBox, crossesSegment } from '../ground/segment';

const FRAME = { width: 400, height: 300 };
const NO_LINES = new LineObstacles();

function candidate(id: string, order: number, ...at: [x: number, y: number, cost?: number][]): LabelCandidate {
  return {
    id,
    kind: 'city-1',
    order,
    lines: [{ text: 'Kyiv', size: 12, weight: 400 }],
    positions: at.map(([x, y, cost = 0]) => ({ x, y, cost, anchor: 'start' }))
  };
}

describe('placeLabels', () => {
  it('takes the cheapest free position', () => {
    const [placed] = placeLabels([candidate('a', 1, [50, 50, 3], [90, 50, 1])], FRAME, [], NO_LINES);
    expect(placed?.position.x).toBe(90);
  });

  it('places in order, and moves the later label out of the way', () => {
    const placed = placeLabels(
      [candidate('second', 2, [50, 50], [50, 80, 1]), candidate('first', 1, [50, 50])],
      FRAME,
      [],
      NO_LINES
    );
    expect(placed.map(({ id, position }) => [id, position.y])).toEqual([
      ['first', 50],
      ['second', 80]
    ]);
  });

  it('leaves out what has no free place, and what would leave the frame', () => {
    const taken = candidate('taken', 1, [50, 50]);
    expect(placeLabels([taken, candidate('no-room', 2, [50, 50])], FRAME, [], NO_LINES)).toHaveLength(1);
    expect(placeLabels([candidate('outside', 1, [395, 50])], FRAME, [], NO_LINES)).toEqual([]);
  });

  it('moves one label that is in the way for one that is worth it', () => {
    const first = candidate('first', 1, [50, 50], [50, 80, 2]);
    const second = candidate('second', 2, [50, 50]);
    const xy = (labels: readonly LabelCandidate[]) =>
      placeLabels(labels, FRAME, [], NO_LINES).map(({ id, position }) => [id, position.y]);
    expect(xy([first, { ...second, mayMoveOthers: true }])).toEqual([
      ['first', 80],
      ['second', 50]
    ]);
    expect(xy([first, second])).toEqual([['first', 50]]);
  });

  it('moves no label that would stand much worse, nor two', () => {
    const far = candidate('far', 1, [50, 50], [50, 80, 20]);
    const second = { ...candidate('second', 2, [50, 50]), mayMoveOthers: true };
    expect(placeLabels([far, second], FRAME, [], NO_LINES).map(({ id }) => id)).toEqual(['far']);
    const two = [candidate('left', 1, [26, 50], [26, 90, 1]), candidate('right', 1, [74, 50], [74, 90, 1])];
    expect(placeLabels([...two, second], FRAME, [], NO_LINES).map(({ id }) => id)).toEqual(['left', 'right']);
  });

  it('lets a smaller label take its turn where there is no place for the whole one', () => {
    const first = candidate('first', 1, [50, 50]);
    const whole = { ...candidate('whole', 2, [50, 50]), orElse: candidate('mark', 9, [90, 90]) };
    expect(placeLabels([first, whole], FRAME, [], NO_LINES).map(({ id }) => id)).toEqual(['first', 'mark']);
    expect(placeLabels([whole], FRAME, [], NO_LINES).map(({ id }) => id)).toEqual(['whole']);
  });

  it('stays off a reserved box, unless it is the label’s own', () => {
    const reserved = [{ id: 'a', box: { left: 45, top: 40, right: 60, bottom: 60 } }];
    expect(placeLabels([candidate('a', 1, [50, 50])], FRAME, reserved, NO_LINES)).toHaveLength(1);
    expect(placeLabels([candidate('b', 1, [50, 50])], FRAME, reserved, NO_LINES)).toEqual([]);
  });

  it('keeps leader lines clear of each other and of reserved boxes', () => {
    const led = (
      id: string,
      order: number,
      ...at: [x: number, y: number, toX: number, toY: number, cost: number][]
    ) => ({
      ...candidate(id, order),
      positions: at.map(([x, y, toX, toY, cost]) => ({
        x,
        y,
        cost,
        anchor: 'start' as const,
        leaderTo: [toX, toY] as const
      }))
    });
    const first = led('first', 1, [50, 50, 250, 150, 0]);
    const second = led('second', 2, [50, 150, 250, 50, 0], [300, 50, 250, 50, 5]);
    expect(placeLabels([first, second], FRAME, [], NO_LINES).map(({ position: { x } }) => x)).toEqual([50, 300]);
    const reserved = [{ id: 'dot', box: { left: 140, top: 90, right: 170, bottom: 110 } }];
    expect(placeLabels([first], FRAME, reserved, NO_LINES)).toEqual([]);
  });

  it('pays for a leader line across another line, but for the one that it ends on', () => {
    const lines = new LineObstacles();
    lines.add(
      [
        [0, 100],
        [400, 100]
      ],
      2
    );
    expect(
      lines.costAlong([
        [200, 20],
        [200, 99]
      ])
    ).toBe(0);
    expect(
      lines.costAlong([
        [200, 20],
        [200, 180]
      ])
    ).toBeGreaterThan(0);
  });

  it('pays for standing on a line', () => {
    const lines = new LineObstacles();
    lines.add(
      [
        [0, 50],
        [400, 50]
      ],
      2
    );
    const [placed] = placeLabels([candidate('a', 1, [50, 50, 0], [50, 90, 5])], FRAME, [], lines);
    expect(placed?.position.y).toBe(90);
  });

  it('keeps labels off the leader line of a label placed before', () => {
    const led: LabelCandidate = {
      ...candidate('led', 1),
      positions: [{ x: 50, y: 50, anchor: 'start', cost: 0, leaderTo: [300, 50] }]
    };
    expect(placeLabels([led, candidate('on-leader', 2, [150, 50])], FRAME, [], NO_LINES)).toHaveLength(1);
  });
});

describe('boxAt', () => {
  it.each([
    ['start', 100, 140],
    ['middle', 80, 120],
    ['end', 60, 100]
  ] as const)('anchors at the %s', (anchor, left, right) => {
    const box = boxAt({ x: 100, y: 50, anchor, cost: 0 }, { width: 40, height: 20 });
    expect(box).toEqual({ left, right, top: 40, bottom: 60 });
  });
});

describe('crossesBox', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };

  it.each([
    ['through it', [0, 15], [30, 15], true],
    ['inside it', [12, 12], [18, 18], true],
    ['beside it', [0, 5], [30, 5], false],
    ['short of it', [0, 15], [5, 15], false],
    ['across a corner outside', [0, 25], [9, 9], false]
  ] as const)('a segment %s', (_, from, to, expected) => {
    expect(crossesBox([from, to], box)).toBe(expected);
  });
});

describe('crossesSegment', () => {
  it('tells lines that cross from those that would only if they were longer', () => {
    const across = [
      [0, 0],
      [10, 10]
    ] as const;
    expect(
      crossesSegment(across, [
        [0, 10],
        [10, 0]
      ])
    ).toBe(true);
    expect(
      crossesSegment(across, [
        [0, 10],
        [4, 6]
      ])
    ).toBe(false);
  });

  it('stands on land that it may stand on, and without a leader on its own', () => {
    // Land from 200 on is of face 2, left of it of face 1.
    const cells = { near: (x: number) => (x < 200 ? 1 : 2), at: () => 0 };
    const land = { allowed: Uint8Array.of(1, 1, 0), own: Uint8Array.of(0, 1, 0) };
    const xs = (...labels: LabelCandidate[]) =>
      placeLabels(labels, FRAME, [], NO_LINES, cells).map(({ position: { x } }) => x);
    expect(xs({ ...candidate('a', 1, [190, 50], [150, 50, 5]), land })).toEqual([150]);
    expect(xs({ ...candidate('a', 1, [190, 50]), land })).toEqual([]);
    const neutral = { allowed: Uint8Array.of(1, 1, 1), own: land.own };
    expect(xs({ ...candidate('a', 1, [300, 50]), land: neutral })).toEqual([]);
    const [position] = candidate('a', 1, [300, 50]).positions;
    const led = position === undefined ? [] : [{ ...position, leaderTo: [150, 50] as const }];
    expect(xs({ ...candidate('a', 1), positions: led, land: neutral })).toEqual([300]);
  });

  it('is left out where another label covers its sign', () => {
    const over = candidate('over', 1, [50, 50]);
    const sign = { left: 55, right: 59, top: 48, bottom: 52 };
    const town = candidate('town', 2, [200, 50]);
    expect(placeLabels([over, town], FRAME, [], NO_LINES)).toHaveLength(2);
    expect(placeLabels([over, { ...town, sign }], FRAME, [], NO_LINES)).toHaveLength(1);
  });
});
