import type { HatchFill, SceneNode } from '../scene/scene';
import { writeAttributes } from '../scene/svg-text';
import { writePage } from '../scene/write-page';
import { HATCH_TILES, hatchId } from '../symbology/hatches';
import { HUES } from '../symbology/symbology';

/** Every hatch in every hue. */
export const ALL_HATCHES: readonly HatchFill[] = HUES.flatMap((hue) =>
  (Object.keys(HATCH_TILES) as HatchFill['hatch'][]).map((hatch) => ({ hatch, hue }))
);

/** Strokes and dots of one tile. */
export function hatchMarks({ hatch, hue }: HatchFill): SceneNode[] {
  const { path, strokeWidth, dots = [], dotRadius = 0 } = HATCH_TILES[hatch];
  const stroke = {
    kind: 'path',
    classes: `hatch ${hue}`,
    d: path,
    look: { 'stroke-width': String(strokeWidth) }
  } as const;
  return [
    ...(path === '' ? [] : [stroke]),
    ...dots.map(([cx, cy]) => ({ kind: 'circle', classes: `dot ${hue}`, cx, cy, r: dotRadius }) as const)
  ];
}

/** Patterns as a page defines them for its maps and legends. */
export function writeHatchPatterns(hatches: readonly HatchFill[] = ALL_HATCHES): string {
  return hatches
    .map((fill) => {
      const { size } = HATCH_TILES[fill.hatch];
      const attributes = { id: hatchId(fill), width: size, height: size, patternUnits: 'userSpaceOnUse' };
      return `<pattern${writeAttributes(attributes)}>${writePage(hatchMarks(fill))}</pattern>`;
    })
    .join('');
}
