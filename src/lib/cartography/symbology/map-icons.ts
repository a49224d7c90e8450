import { DIAMOND_PATH, DIAMOND_PX, LEADER_END_PX, MARK_LINE_PX, PLACE_DOT_PX } from './line-work';
import type { Palette } from './palette';

/** A small sign on the map: one path with a casing, centred in a square. */
export interface MapIcon {
  /** Side of the square in pixels. */
  readonly size: number;
  /** SVG path data, the origin in the middle. */
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

const circle = (radius: number) =>
  `M${String(-radius)},0a${String(radius)},${String(radius)} 0 1 0 ${String(radius * 2)},0a${String(radius)},${String(radius)} 0 1 0 ${String(-radius * 2)},0Z`;
const DIAMOND = `M0,${String(-DIAMOND_PX)}${DIAMOND_PATH}`;

/** Dots of places by rank, the diamonds of sites, and the dot that a label beside its zone belongs to. */
export function mapIcons({ label, halo, overlay }: Palette): Readonly<Record<string, MapIcon>> {
  const place = (rank: keyof typeof PLACE_DOT_PX): MapIcon => ({
    size: 10,
    path: circle(PLACE_DOT_PX[rank]),
    fill: label,
    stroke: halo,
    strokeWidth: MARK_LINE_PX.place
  });
  return {
    'place-1': place(1),
    'place-2': place(2),
    'place-3': place(3),
    'place-4': place(4),
    site: { size: 14, path: DIAMOND, fill: overlay, stroke: halo, strokeWidth: MARK_LINE_PX.site },
    'site-silent': { size: 14, path: DIAMOND, fill: halo, stroke: overlay, strokeWidth: MARK_LINE_PX.site },
    'label-end': { size: 8, path: circle(LEADER_END_PX), fill: label, stroke: label, strokeWidth: 0.01 }
  };
}
