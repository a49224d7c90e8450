import { tellMeasure } from '../../derivation/partition/measure';
import type { Locale } from '../../i18n/locale';
import type { View } from '../../view/page/view';
import { inCapitals } from '../../i18n/localised';
import type { DrawnZone } from '../symbology/drawn-zones';
import { outlineAnchor, outlineFaces, partAnchors, type Frame } from '../ground/frame';
import { labelSize, type LabelLine, type PxPosition } from './label';
import { type LabelCandidate } from './label-placement';
import type { LabelLand } from './label-land';
import { aroundAnchor, ORDER, rosette } from './label-positions';
import type { Anchor } from '../ground/polygon-anchor';
import { wrapWords } from './wrap-words';

/** Zones smaller than this on the sheet (px²) have a row in the table but no label. */
const MIN_ZONE_AREA_PX = 260;
/** Letters in a line of a zone's name: longer names are broken. */
export const MAX_ZONE_LINE_LETTERS = 14;
/** Longest leader line; a longer one crosses land of another status. */
const LONGEST_LEADER_PX = 100;

/** Cost up to which a zone that has found no place near by is lettered further away. */
const FALLBACK_MAX_COST = 140;

/** Least room inside a zone, as a share of the label's width; with less, the label stands beside the zone. */
const LEAST_ROOM = 0.65;

/**
 * Land that neither side would hold, that one would have to leave, or where no forces may be, is what readers look for.
 * Other land follows by size, and last that of which the text says nothing.
 */
const isSoughtFirst = ({ symbol }: DrawnZone): boolean =>
  symbol.hue === 'neither' || symbol.tint === 'deep' || symbol.hatch === 'dots';

/** The mark of a zone inside one of its parts. */
const partMark = (id: string, mark: string, anchor: Anchor, land: LabelLand): LabelCandidate => ({
  id,
  kind: 'zone',
  lines: [{ text: mark, size: 11.5, weight: 600 }],
  positions: aroundAnchor(anchor),
  order: ORDER.zone + 195,
  maxCost: 20,
  mayMoveOthers: true,
  land
});

/** The name and the area of a zone: inside where it fits, else beside it with a leader line. */
export function zoneLabel(
  frame: Frame,
  drawn: DrawnZone,
  { locale, view }: { readonly locale: Locale; readonly view: Partial<Pick<View, 'measure'>> },
  land: LabelLand
): LabelCandidate[] {
  const anchor = outlineAnchor(outlineFaces(frame, (face) => drawn.faceIds.has(face.id)));
  if (anchor === undefined || anchor.areaPx < MIN_ZONE_AREA_PX) return [];
  const { terms, id } = drawn.zone;
  const name = inCapitals(terms.mapLabel ?? terms.name, locale.code);
  const nameLines = wrapWords(name, ({ length }) => length <= MAX_ZONE_LINE_LETTERS);
  const lines: LabelLine[] = [
    ...nameLines.map((text) => ({ text, size: 11.5, weight: 600 as const, letterSpacing: 1.4 })),
    { text: tellMeasure(view.measure, drawn.zone, locale), size: 12, weight: 400 }
  ];
  const isSought = isSoughtFirst(drawn);
  const label: LabelCandidate = {
    id: `zone:${id}`,
    kind: 'zone',
    lines,
    positions: zonePositions(frame, anchor, lines, isSought),
    order:
      ORDER.zone + (isSought ? 0 : 1 + 90 / (1 + anchor.areaPx / 1000)) + (drawn.symbol.hue === 'silent' ? 100 : 0),
    maxCost: isSought ? 70 : 45,
    mayMoveOthers: true,
    land
  };
  if (drawn.mark !== undefined) return [{ ...label, orElse: partMark(`mark:${id}`, drawn.mark, anchor, land) }];
  // Over the dot of a town, then further away, then without its area: anything is better than land without a name.
  const fine = { ...label, mayCoverSigns: true, mayMoveOthers: false, positions: finePositions(frame, anchor, lines) };
  const words = lines.slice(0, -1);
  const nameAlone = {
    ...fine,
    lines: words,
    positions: finePositions(frame, anchor, words),
    maxCost: FALLBACK_MAX_COST
  };
  return [{ ...label, orElse: { ...fine, orElse: { ...fine, maxCost: FALLBACK_MAX_COST, orElse: nameAlone } } }];
}

/** Inside where it fits, else beside it with a leader line. */
function zonePositions(frame: Frame, anchor: Anchor, lines: readonly LabelLine[], isSought: boolean): PxPosition[] {
  const size = labelSize(lines);
  const room = (anchor.halfWidth * 2) / size.width;
  // Across its own outline a label reads worse than inside, but better than far away.
  const inside = aroundAnchor(anchor).map((position) => ({ ...position, cost: position.cost + (room < 0.85 ? 6 : 0) }));
  const { width, height } = frame.projection.size;
  // What readers look for is worth a long leader line; of other land the table and the legend tell as well.
  const reach = isSought ? Math.max(width, height) / 4 : Math.min(LONGEST_LEADER_PX, width / 4, height / 4);
  return [...(room < LEAST_ROOM ? [] : inside), ...rosette(anchor, size, reach, false)];
}

/** Places for a label that has found none. */
function finePositions(frame: Frame, anchor: Anchor, lines: readonly LabelLine[]): PxPosition[] {
  const { width, height } = frame.projection.size;
  const inside = aroundAnchor(anchor).map((position) => ({ ...position, cost: position.cost + 6 }));
  return [...inside, ...rosette(anchor, labelSize(lines), Math.max(width, height) / 2, true)];
}

/** The marks of a zone's parts, except the largest, which has the zone's own label. */
export function partMarks(frame: Frame, { zone, faceIds, mark }: DrawnZone, land: LabelLand): LabelCandidate[] {
  if (mark === undefined) return [];
  const [, ...parts] = partAnchors(outlineFaces(frame, (face) => faceIds.has(face.id)));
  return parts
    .filter(({ areaPx }) => areaPx >= MIN_ZONE_AREA_PX)
    .map((anchor, index) => partMark(`mark:${zone.id}:${String(index + 1)}`, mark, anchor, land));
}
