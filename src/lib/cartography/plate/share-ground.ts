import type { MapProjection } from '../ground/projection';
import { lookOf } from '../scene/look-of';
import type { SceneNode } from '../scene/scene';
import { MAP_RULES } from '../symbology/map-rules';
import { ukraineId } from './plate-ground';

/** Makes of the nodes of a map's ground and lines what the page has of them. */
export type ShareGround = (nodes: readonly SceneNode[]) => SceneNode[];

/** What is drawn alike whatever a version says of the land, by its class. */
const SHARED = new Set(['neighbours', 'land-beyond', 'neighbour-border', 'water', 'former-water', 'oblast-border']);

const sharedId = (plateId: string, classes: string): string => `${plateId}-${classes}`;
const styleOf = lookOf(MAP_RULES);

/** The ground of a map as definitions, which a smaller map on the same page can use. */
export const lendGround =
  (plateId: string): ShareGround =>
  (nodes) =>
    nodes.flatMap((node): SceneNode[] => {
      if (node.kind !== 'path' || node.classes === undefined || !SHARED.has(node.classes)) return [node];
      const id = sharedId(plateId, node.classes);
      const { d, classes } = node;
      return [
        { kind: 'definition', id, d },
        { kind: 'use', of: id, d, classes }
      ];
    });

/** Where one map has what another has. */
interface Shrinking {
  readonly scale: number;
  readonly transform: string;
}

function shrinkingOf(from: MapProjection, to: MapProjection): Shrinking {
  const [a, b] = [
    [22, 44],
    [40, 52]
  ].map(([lng = 0, lat = 0]) => [from.project(lng, lat), to.project(lng, lat)] as const);
  if (a === undefined || b === undefined) throw new Error('A map without two places is none.');
  const scale = (b[1][0] - a[1][0]) / (b[0][0] - a[0][0]);
  const shift = [0, 1].map((axis) => ((a[1][axis] ?? 0) - scale * (a[0][axis] ?? 0)).toFixed(2));
  const factor = scale.toFixed(6);
  return { scale, transform: `matrix(${factor} 0 0 ${factor} ${shift.join(' ')})` };
}

/** A used path in the size of another map; its line is as wide as that of any map. */
function shrink(of: string, d: string, classes: string, { scale, transform }: Shrinking): SceneNode {
  const look = styleOf([], 'path', classes);
  const style = (['stroke-width', 'stroke-dasharray'] as const).flatMap((name) => {
    const lengths = look[name]?.split(' ').map((length) => Number((Number(length) / scale).toFixed(2)));
    return lengths === undefined ? [] : [`${name}:${lengths.join(' ')}`];
  });
  return {
    kind: 'use',
    of,
    d,
    classes,
    page: { transform, ...(style.length > 0 && { style: style.join(';') }) }
  };
}

/**
 * The ground of a map out of the definitions of a larger one on the same page, which shows the same land: a page holds
 * it once.
 *
 * @param plateId of the smaller map
 */
export function borrowGround(
  plateId: string,
  to: MapProjection,
  lender: { readonly plateId: string; readonly projection: MapProjection }
): ShareGround {
  const shrinking = shrinkingOf(lender.projection, to);
  return (nodes) =>
    nodes.flatMap((node): SceneNode[] => {
      if (node.kind === 'definition' && node.id === ukraineId(plateId)) return [];
      if (node.kind === 'use' && node.of === ukraineId(plateId))
        return [shrink(ukraineId(lender.plateId), node.d, node.classes ?? '', shrinking)];
      if (node.kind !== 'path' || node.classes === undefined || !SHARED.has(node.classes)) return [node];
      return [shrink(sharedId(lender.plateId, node.classes), node.d, node.classes, shrinking)];
    });
}
