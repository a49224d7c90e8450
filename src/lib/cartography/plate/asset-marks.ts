import { isInUse, isOfKind, kindOf, type Asset } from '../../assets/asset';
import { ASSET_KIND_IDS, ASSET_KINDS } from '../../assets/asset-kinds';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { LayerId } from '../../view/page/land-layers';
import type { Box, Point } from '../ground/box';
import type { MapProjection } from '../ground/projection';
import { group, path, tenths, type SceneNode } from '../scene/scene';

/** An asset on a map; a site with a diamond of its own there keeps the room of that and has no second sign. */
export type ShownAsset = Asset & { readonly isDiamond?: true };

/** The assets of some kinds that a map shows: those whose place is known well enough, and first of all the diamonds. */
export function shownAssets(
  assets: readonly Asset[],
  kinds: readonly string[],
  { sites }: Pick<PlanVersion, 'sites'>,
  hidden: readonly LayerId[]
): ShownAsset[] {
  const ids = hidden.includes('sites') ? [] : sites.map(({ site }): string => site);
  const isDiamond = ({ site }: Asset) => site !== undefined && ids.includes(site);
  return [
    ...assets.filter(isDiamond).map((asset): ShownAsset => ({ ...asset, isDiamond: true })),
    ...assets.filter(
      (asset) =>
        ASSET_KIND_IDS.some((kind) => kinds.includes(kind) && isOfKind(asset, kind)) &&
        asset.isListedOnly !== true &&
        !isDiamond(asset)
    )
  ];
}

type MarkedAsset = Pick<ShownAsset, 'id' | 'type' | 'status' | 'lng' | 'lat' | 'isDiamond'>;

/** Half the side of the square that a sign takes, in pixels. */
const REACH_PX = 7.5;

/** Where a sign may stand if its own place is taken: rings of neighbours, the nearest first. */
const SHIFTS: readonly Point[] = [1, 2, 3].flatMap((ring) =>
  Array.from({ length: 8 }, (_, index): Point => {
    const turn = (index * Math.PI) / 4;
    return [Math.cos(turn) * ring * 2 * REACH_PX, Math.sin(turn) * ring * 2 * REACH_PX];
  })
);

const boxAround = ([x, y]: Point, reach = REACH_PX): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A sign of a kind around the origin; hollow where the asset was of no use when it was last heard of. */
const assetSign = (asset: Pick<Asset, 'type' | 'status'>): SceneNode[] => {
  const { sign } = ASSET_KINDS[kindOf(asset)];
  return [path(sign, 'asset-casing'), path(sign, `asset${isInUse(asset) ? '' : ' hollow'}`)];
};

/** The first place of a sign that no other has; its own where all are taken. */
function freePlace(at: Point, taken: readonly Box[]): Point {
  const places = [at, ...SHIFTS.map(([dx, dy]): Point => [at[0] + dx, at[1] + dy])];
  return places.find((place) => !taken.some((box) => overlap(box, boxAround(place)))) ?? at;
}

/**
 * Signs of assets on a map, and the boxes that labels leave free. Where two would cover each other the second stands
 * beside its place, with a line to it: a sign never stands on other land without one.
 *
 * @param hrefOf address of an asset's card; on a page its sign is a link there
 */
export function assetMarks(
  { project, size }: MapProjection,
  assets: readonly MarkedAsset[],
  hrefOf?: (id: string) => string
): { readonly nodes: readonly SceneNode[]; readonly covered: readonly Box[] } {
  const taken: Box[] = [];
  const nodes: SceneNode[] = [];
  for (const asset of assets) {
    const at = project(asset.lng, asset.lat);
    if (at[0] < REACH_PX || at[1] < REACH_PX || at[0] > size.width - REACH_PX || at[1] > size.height - REACH_PX)
      continue;
    const [x, y] = asset.isDiamond === true ? at : freePlace(at, taken);
    taken.push(boxAround([x, y]));
    if (asset.isDiamond === true) continue;
    const isMoved = x !== at[0] || y !== at[1];
    const line = `M${String(tenths(at[0]))},${String(tenths(at[1]))}L${String(tenths(x))},${String(tenths(y))}`;
    // Images place a group by `place`, pages by an attribute.
    const place = { x: tenths(x), y: tenths(y) };
    const transform = `translate(${String(place.x)},${String(place.y)})`;
    const sign = group(assetSign(asset), {
      place,
      ...(hrefOf && { classes: 'asset-link' }),
      page: { transform, ...(hrefOf && { href: hrefOf(asset.id), tabindex: '-1' }) }
    });
    nodes.push(...(isMoved ? [path(line, 'leader-casing'), path(line, 'leader')] : []), sign);
  }
  return { nodes: [group(nodes, { classes: 'assets' })], covered: taken };
}
