import type { Box } from '../ground/box';
import { outlineAnchor, outlineFaces, type Frame } from '../ground/frame';
import type { DrawnZone } from '../symbology/drawn-zones';
import { boxAt, labelSize, type PxPosition } from './label';
import type { LabelLand } from './label-land';
import type { LabelCandidate } from './label-placement';
import { ORDER } from './label-positions';
import { measureText } from './text-width';
import { wrapWords } from './wrap-words';

/** Distance from the line to the nearest side of its label, in pixels: to the west and north lies the emptier half of the map. */
const LINE_LABEL_OFFSETS = [
  [-16, -14],
  [-24, -24],
  [-8, -26],
  [-40, -8],
  [-14, -40],
  [18, 18],
  [26, 30],
  [-60, -34],
  [44, 44],
  [-90, -60],
  [-30, -64],
  [-120, -24],
  [-130, -90],
  [-200, -60],
  [60, 80],
  [90, 20],
  [120, 60],
  [-70, 40],
  [-150, 30],
  [-240, -10],
  [-40, 130],
  [30, 140],
  [150, 90]
] as const;
/** Pixels of distance that weigh as much as one cell of a border beneath the label. */
const LINE_LABEL_FAR_PX = 7;
/** Wider than this share of the map, the date stands below the words. */
const WIDEST_LINE_LABEL = 0.34;

/** Cost, in the units of `PxPosition.cost`, of a label that covers the heart of a zone, or stands wholly in it. */
const HEART_COST = 20;

/** The roomiest spot of each zone, where readers look at its colour and hatch, as a box in pixels. */
export function zoneHearts(frame: Frame, drawn: readonly DrawnZone[]): Box[] {
  return drawn.flatMap(({ faceIds }) => {
    const anchor = outlineAnchor(outlineFaces(frame, (face) => faceIds.has(face.id)));
    if (anchor === undefined) return [];
    const { x, y, halfWidth } = anchor;
    // The room around an anchor is three times as wide as high.
    return [{ left: x - halfWidth, right: x + halfWidth, top: y - halfWidth / 3, bottom: y + halfWidth / 3 }];
  });
}

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** Share, 0 to 1, of the smaller of two boxes that the other covers. */
function coverage(a: Box, b: Box): number {
  if (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top) return 0;
  const common = {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom)
  };
  return areaOf(common) / Math.min(areaOf(a), areaOf(b));
}

/**
 * Where the line's date may stand: around points along its main part, tied to the line by a leader.
 *
 * @param hearts of the zones, as `zoneHearts` has them
 * @param land neutral ground; on other land it stands only where there is none
 */
export function lineLabel(
  points: readonly (readonly [number, number])[],
  text: string,
  mapWidth: number,
  hearts: readonly Box[],
  land: LabelLand
): LabelCandidate[] {
  const style = { size: 12.5, weight: 600 as const };
  const isWide = measureText(text, style.size, style.weight) > WIDEST_LINE_LABEL * mapWidth;
  const half = text.length * 0.55;
  const lines = (isWide ? wrapWords(text, ({ length }) => length <= half) : [text]).map((line) => ({
    text: line,
    ...style
  }));
  const rise = (lines.length - 1) * style.size * 0.6;
  const size = labelSize(lines);
  const step = Math.max(1, Math.floor(points.length / 40));
  const positions = points
    .filter((_, index) => index % step === 0)
    .flatMap(([x, y]) =>
      LINE_LABEL_OFFSETS.map(([dx, dy]): PxPosition => {
        const position: PxPosition = {
          x: x + dx,
          y: y + dy + Math.sign(dy) * rise,
          anchor: dx < 0 ? 'end' : 'start',
          cost: Math.hypot(dx, dy) / LINE_LABEL_FAR_PX + (dx > 0 ? 9 : 0),
          leaderTo: [x, y]
        };
        const box = boxAt(position, size);
        const covered = hearts.reduce((sum, heart) => sum + coverage(box, heart), 0);
        return { ...position, cost: position.cost + HEART_COST * covered };
      })
    );
  const label = { id: 'line-of-contact', kind: 'line', lines, positions, order: ORDER.line, mayMoveOthers: true };
  return [{ ...label, land, maxCost: 60, orElse: { ...label, maxCost: 90 } }];
}
