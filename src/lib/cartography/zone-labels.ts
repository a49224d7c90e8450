import { formatArea } from '../i18n/format';
import type { LocaleCode } from '../i18n/localised';
import type { DrawnZone } from './drawn-zones';
import { outlineAnchor, outlineFaces, type Frame } from './frame';
import { labelSize, type LabelCandidate, type LabelLine, type Position } from './label-placement';
import { aroundAnchor, ORDER, rosette } from './label-positions';
import { wrapWords } from './wrap-words';

/** Zones smaller than this on the sheet (px²) are told by the table, not by a label. */
const MIN_ZONE_AREA_PX = 260;
const MAX_ZONE_LINE_LETTERS = 14;

/** The name and the area of a zone: inside where it fits, else beside it with a leader line. */
export function zoneLabel(frame: Frame, drawn: DrawnZone, locale: LocaleCode): LabelCandidate[] {
  const anchor = outlineAnchor(outlineFaces(frame, (face) => drawn.faceIds.has(face.id)));
  if (anchor === undefined || anchor.areaPx < MIN_ZONE_AREA_PX) return [];
  const { terms, areaKm2, id } = drawn.zone;
  const name = (terms.mapLabel ?? terms.name)[locale].toLocaleUpperCase(locale);
  const nameLines = wrapWords(name, ({ length }) => length <= MAX_ZONE_LINE_LETTERS);
  const lines: LabelLine[] = [
    ...nameLines.map((text) => ({ text, size: 11.5, weight: 600 as const, letterSpacing: 1.4 })),
    { text: formatArea(areaKm2, locale), size: 12, weight: 400 }
  ];
  const size = labelSize(lines);
  const fits = anchor.halfWidth * 2 >= size.width * 0.85;
  const reach = Math.min(frame.projection.size.width, frame.projection.size.height) / 4;
  return [
    {
      id: `zone:${id}`,
      kind: 'zone',
      lines,
      positions: fits ? [...aroundAnchor(anchor), ...rosette(anchor, size, reach)] : rosette(anchor, size, reach),
      // Land that neither side would hold is what readers look for; then large land before small.
      order: ORDER.zone + (drawn.symbol.hue === 'neither' ? 0 : 1 + 100 / (1 + anchor.areaPx / 1000)),
      maxCost: drawn.symbol.hue === 'neither' ? 70 : 45
    }
  ];
}

/** Where the line's date may stand: around points along its main part, tied to the line by a leader. */
export function lineLabel(points: readonly (readonly [number, number])[], text: string): LabelCandidate[] {
  const lines = [{ text, size: 12.5, weight: 600 as const }];
  const step = Math.max(1, Math.floor(points.length / 40));
  const positions = points
    .filter((_, index) => index % step === 0)
    .flatMap(([x, y]) =>
      // To the west and north of the line lies the emptier half of the map.
      [
        [-24, -22],
        [-40, -8],
        [-14, -40],
        [-60, -34],
        [26, 30],
        [-90, -60],
        [44, 60]
      ].map(([dx = 0, dy = 0], rank): Position => ({
        x: x + dx,
        y: y + dy,
        anchor: dx < 0 ? 'end' : 'start',
        cost: 3 + rank,
        leaderTo: [x, y]
      }))
    );
  return [{ id: 'line-of-contact', kind: 'line', lines, positions, order: ORDER.line, maxCost: 30 }];
}
