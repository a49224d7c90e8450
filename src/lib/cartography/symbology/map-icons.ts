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
const DIAMOND = 'M0,-5l5,5l-5,5l-5,-5Z';

/** Dots of places by rank, the diamonds of sites, and the dot that a label beside its zone belongs to. */
export function mapIcons({ label, halo, overlay }: Palette): Readonly<Record<string, MapIcon>> {
  const place = (radius: number): MapIcon => ({
    size: 10,
    path: circle(radius),
    fill: label,
    stroke: halo,
    strokeWidth: 1.2
  });
  return {
    'place-1': place(3),
    'place-2': place(2.5),
    'place-3': place(2),
    'place-4': place(2),
    site: { size: 14, path: DIAMOND, fill: overlay, stroke: halo, strokeWidth: 1.4 },
    'site-silent': { size: 14, path: DIAMOND, fill: halo, stroke: overlay, strokeWidth: 1.4 },
    'label-end': { size: 8, path: circle(1.8), fill: label, stroke: label, strokeWidth: 0.01 }
  };
}
