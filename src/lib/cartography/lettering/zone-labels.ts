import { formatArea } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { inCapitals } from '../../i18n/localised';
import type { DrawnZone } from '../symbology/drawn-zones';
import { outlineAnchor, outlineFaces, partAnchors, type Frame } from '../ground/frame';
import { boxAt, labelSize, type LabelCandidate, type LabelLine, type PxPosition } from './label-placement';
import type { Box } from '../ground/box';
import { aroundAnchor, ORDER, rosette } from './label-positions';
import type { Anchor } from '../ground/polygon-anchor';
import { measureText } from './text-width';
import { wrapWords } from './wrap-words';

/** Zones smaller than this on the sheet (px²) have a row in the table but no label. */
const MIN_ZONE_AREA_PX = 260;
/** Letters in a line of a zone's name: longer names are broken. */
const MAX_ZONE_LINE_LETTERS = 14;
/** Longest leader line; a longer one crosses land of another status. */
const LONGEST_LEADER_PX = 100;

/** Least room inside a zone, as a share of the label's width; with less, the label stands beside the zone. */
const LEAST_ROOM = 0.65;

/**
 * Land that neither side would hold, that one would have to leave, or where no forces may be, is what readers look for.
 * Other land follows by size, and last that of which the text says nothing.
 */
const isSoughtFirst = ({ symbol }: DrawnZone): boolean =>
  symbol.hue === 'neither' || symbol.tint === 'deep' || symbol.hatch === 'dots';

/** The mark of a zone inside one of its parts. */
const partMark = (id: string, mark: string, anchor: Anchor): LabelCandidate => ({
  id,
  kind: 'zone',
  lines: [{ text: mark, size: 11.5, weight: 600 }],
  positions: aroundAnchor(anchor),
  order: ORDER.zone + 195,
  maxCost: 20,
  mayMoveOthers: true
});

/** The name and the area of a zone: inside where it fits, else beside it with a leader line. */
export function zoneLabel(frame: Frame, drawn: DrawnZone, locale: InterfaceLanguage): LabelCandidate[] {
  const anchor = outlineAnchor(outlineFaces(frame, (face) => drawn.faceIds.has(face.id)));
  if (anchor === undefined || anchor.areaPx < MIN_ZONE_AREA_PX) return [];
  const { terms, areaKm2, id } = drawn.zone;
  const name = inCapitals(terms.mapLabel ?? terms.name, locale);
  const nameLines = wrapWords(name, ({ length }) => length <= MAX_ZONE_LINE_LETTERS);
  const lines: LabelLine[] = [
    ...nameLines.map((text) => ({ text, size: 11.5, weight: 600 as const, letterSpacing: 1.4 })),
    { text: formatArea(areaKm2, locale), size: 12, weight: 400 }
  ];
  const size = labelSize(lines);
  const room = (anchor.halfWidth * 2) / size.width;
  // Across its own outline a label reads worse than inside, but better than far away.
  const inside = aroundAnchor(anchor).map((position) => ({ ...position, cost: position.cost + (room < 0.85 ? 6 : 0) }));
  const isSought = isSoughtFirst(drawn);
  const { width, height } = frame.projection.size;
  // What readers look for is worth a long leader line; of other land the table and the legend tell as well.
  const reach = isSought ? Math.max(width, height) / 4 : Math.min(LONGEST_LEADER_PX, width / 4, height / 4);
  const around = (isFine: boolean) => rosette(anchor, size, reach, isFine);
  const label: LabelCandidate = {
    id: `zone:${id}`,
    kind: 'zone',
    lines,
    positions: [...(room < LEAST_ROOM ? [] : inside), ...around(false)],
    order:
      ORDER.zone + (isSought ? 0 : 1 + 90 / (1 + anchor.areaPx / 1000)) + (drawn.symbol.hue === 'silent' ? 100 : 0),
    maxCost: isSought ? 70 : 45,
    mayMoveOthers: true
  };
  if (drawn.mark !== undefined) return [{ ...label, orElse: partMark(`mark:${id}`, drawn.mark, anchor) }];
  return [isSought ? { ...label, orElse: { ...label, positions: around(true), maxCost: 80 } } : label];
}

/** The marks of a zone's parts, except the largest, which has the zone's own label. */
export function partMarks(frame: Frame, { zone, faceIds, mark }: DrawnZone): LabelCandidate[] {
  if (mark === undefined) return [];
  const [, ...parts] = partAnchors(outlineFaces(frame, (face) => faceIds.has(face.id)));
  return parts
    .filter(({ areaPx }) => areaPx >= MIN_ZONE_AREA_PX)
    .map((anchor, index) => partMark(`mark:${zone.id}:${String(index + 1)}`, mark, anchor));
}

/** From the line to the nearest side of its label, in pixels: to the west and north lies the emptier half of the map. */
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
  [-130, -90]
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

/** From 0 to 1: how much of the smaller of two boxes the other covers. */
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
 */
export function lineLabel(
  points: readonly (readonly [number, number])[],
  text: string,
  mapWidth: number,
  hearts: readonly Box[]
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
  return [
    { id: 'line-of-contact', kind: 'line', lines, positions, order: ORDER.line, maxCost: 40, mayMoveOthers: true }
  ];
}
