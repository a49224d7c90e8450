import type { PxPosition } from './label';
import type { Anchor } from '../ground/polygon-anchor';
import type { Size } from '../ground/box';

/** Order in which kinds of labels take their places: a smaller number goes first. */
export const ORDER = { zone: 0, line: 200, site: 250, city: 300, sea: 600, oblast: 700, country: 800 } as const;

/** Eight sides of a point symbol, best first (the usual preference of atlas lettering). */
export function besidePoint(x: number, y: number, size: Size, offset: number): PxPosition[] {
  const { height } = size;
  const above = y - height / 2 - offset * 0.7;
  const below = y + height / 2 + offset * 0.7;
  return [
    { x: x + offset, y, anchor: 'start', cost: 0 },
    { x: x - offset, y, anchor: 'end', cost: 1 },
    { x: x + offset * 0.7, y: above, anchor: 'start', cost: 2 },
    { x: x + offset * 0.7, y: below, anchor: 'start', cost: 2 },
    { x: x - offset * 0.7, y: above, anchor: 'end', cost: 3 },
    { x: x - offset * 0.7, y: below, anchor: 'end', cost: 3 },
    { x, y: above - 1, anchor: 'middle', cost: 3 },
    { x, y: below + 1, anchor: 'middle', cost: 3 }
  ];
}

/** Distances of a rosette's rings, in pixels. */
const RINGS = [34, 52, 74, 100, 130, 165, 205];
/** Between these, for labels that are worth a longer search. */
const RINGS_BETWEEN = [43, 63, 87, 115, 147, 185];

/**
 * Places around an anchor for a label that does not fit inside: a rosette of growing distance, with a leader line.
 *
 * @param isFine with four times as many places
 */
export function rosette(anchor: Anchor, size: Size, reach: number, isFine: boolean): PxPosition[] {
  const positions: PxPosition[] = [];
  const steps = isFine ? 32 : 16;
  const rings = isFine ? [...RINGS, ...RINGS_BETWEEN] : RINGS;
  for (const distance of rings.filter((radius) => radius <= reach)) {
    for (let step = 0; step < steps; step += 1) {
      const angle = (step / steps) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const x = anchor.x + cos * (distance + size.width * 0.25);
      const y = anchor.y + sin * (distance + size.height * 0.25);
      positions.push({
        x,
        y,
        anchor: cos > 0.35 ? 'start' : cos < -0.35 ? 'end' : 'middle',
        // To the left and up lies land that the texts do not touch: prefer it.
        cost: 6 + distance / 14 + (cos > 0 ? 3 : 0) + (sin > 0 ? 1 : 0),
        leaderTo: [anchor.x, anchor.y]
      });
    }
  }
  return positions;
}

/** Places near the middle of the roomiest spot. */
export function aroundAnchor(anchor: Anchor): PxPosition[] {
  const positions: PxPosition[] = [];
  for (const [dx, dy] of [
    [0, 0],
    [0, -14],
    [0, 14],
    [-22, 0],
    [22, 0],
    [0, -28],
    [0, 28],
    [-44, 0],
    [44, 0],
    [-30, -20],
    [30, -20],
    [-30, 20],
    [30, 20]
  ] as const) {
    const isInside = Math.abs(dx) < anchor.halfWidth && Math.abs(dy) < anchor.halfWidth / 2;
    if (isInside) {
      positions.push({
        x: anchor.x + dx,
        y: anchor.y + dy,
        anchor: 'middle',
        cost: (Math.abs(dx) + Math.abs(dy)) / 12
      });
    }
  }
  return positions;
}
