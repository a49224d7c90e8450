import type { Hatch, Hue } from './symbology';

/** A pattern tile: drawn the same by SVG (`<pattern>`) and by MapLibre (an image made from these strokes). */
export interface HatchTile {
  /** Side of the square tile in pixels. */
  readonly size: number;
  /** SVG path data of the strokes. */
  readonly path: string;
  readonly strokeWidth: number;
  /** Centres of dots, `[x, y]` in pixels. */
  readonly dots?: readonly (readonly [x: number, y: number])[];
  readonly dotRadius?: number;
}

/** A line across the tile and its neighbours' corners, so that tiles join without a gap. */
const rising = (size: number) =>
  `M-1,1L1,-1M0,${String(size)}L${String(size)},0M${String(size - 1)},${String(size + 1)}L${String(size + 1)},${String(size - 1)}`;
const falling = (size: number) =>
  `M-1,${String(size - 1)}L1,${String(size + 1)}M0,0L${String(size)},${String(size)}M${String(size - 1)},-1L${String(size + 1)},1`;

export const HATCH_TILES: Readonly<Record<Exclude<Hatch, 'none'>, HatchTile>> = {
  diagonal: { size: 7, path: rising(7), strokeWidth: 1.15 },
  'wide-diagonal': { size: 13, path: rising(13), strokeWidth: 1 },
  'back-diagonal': { size: 8, path: falling(8), strokeWidth: 1 },
  cross: { size: 9, path: rising(9) + falling(9), strokeWidth: 0.95 },
  dots: {
    size: 7,
    path: '',
    strokeWidth: 0,
    dots: [
      [1.75, 1.75],
      [5.25, 5.25]
    ],
    dotRadius: 1.05
  },
  level: { size: 7, path: 'M0,3.5H7', strokeWidth: 0.9 },
  silent: { size: 14, path: 'M1,3.5H6M8,10.5H13', strokeWidth: 1.1 }
};

/** Id of a hatch's pattern in a document: all its maps and legends share them. */
export const hatchId = ({ hatch, hue }: { readonly hatch: Hatch; readonly hue: Hue }): string =>
  `hatch-${hatch}-${hue}`;

/** Paint that refers to it. */
export const hatchUrl = (fill: Parameters<typeof hatchId>[0]): string => `url(#${hatchId(fill)})`;
