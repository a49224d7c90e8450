import { polygonAreaKm2 } from '../../geodesy/area';
import type { Extent, DrawnOutline, PlanVersion } from '../../plans/schema/plan-version';
import { MOST_CORNERS } from '../../plans/schema/plan-version-form';
import { findCrossing } from '../../territory/line/crossing';
import { distinctOutlines, outlineKey, ringOf, LEAST_PIECE_KM2 } from '../../territory/outline';

/** Outlines of one draft: land is cut along each of them, and a link has room for few. */
const MOST_OUTLINES = 12;

/** The box around Ukraine, in degrees, a little wide: what lies beyond it has no land of Ukraine. */
const AROUND = { west: 22, south: 44.2, east: 40.4, north: 52.5 } as const;

/** Something wrong with an outline as it is drawn, whatever land lies inside. */
export type OutlineFault =
  | { readonly kind: 'few-corners' | 'many-corners'; readonly count: number }
  /** A corner, the first is 1, that is no place on Earth. */
  | { readonly kind: 'no-place'; readonly corner: number }
  | { readonly kind: 'crosses'; readonly at: readonly number[] }
  | { readonly kind: 'outside' }
  /** An outline so small that of what it encloses every piece of land would stay with the land around it. */
  | { readonly kind: 'too-small'; readonly leastKm2: number }
  | { readonly kind: 'many-outlines'; readonly most: number };

/** The outlines that an extent names. */
export function outlinesIn(extent: Extent): DrawnOutline[] {
  if ('inside' in extent) return [extent.inside];
  if ('all' in extent) return extent.all.flatMap(outlinesIn);
  if ('any' in extent) return extent.any.flatMap(outlinesIn);
  return 'not' in extent ? outlinesIn(extent.not) : [];
}

/** Area that an outline encloses, in km² on the ellipsoid, whatever land lies inside. */
export const outlineKm2 = (outline: DrawnOutline): number =>
  polygonAreaKm2({ type: 'Polygon', coordinates: [ringOf(outline)] });

/** What is wrong with an outline by itself; nothing where land can be cut along it. */
export function faultOfOutline(outline: DrawnOutline): OutlineFault | null {
  if (outline.length > MOST_CORNERS) return { kind: 'many-corners', count: outline.length };
  const isPlace = ([lng = NaN, lat = NaN]: readonly number[]) => Math.abs(lng) <= 180 && Math.abs(lat) < 90;
  const corner = outline.findIndex((position) => !isPlace(position)) + 1;
  if (corner > 0) return { kind: 'no-place', corner };
  const corners = outline.filter((position, index) => String(position) !== String(outline[index - 1]));
  const isClosed = corners.length > 1 && String(corners[0]) === String(corners.at(-1));
  const open = isClosed ? corners.slice(0, -1) : corners;
  if (open.length < 3) return { kind: 'few-corners', count: open.length };
  const at = findCrossing(ringOf(open));
  if (at !== undefined) return { kind: 'crosses', at };
  const { west, south, east, north } = AROUND;
  const isBeyond = (axis: 0 | 1, least: number, most: number) =>
    open.every((position) => (position[axis] ?? 0) < least) || open.every((position) => (position[axis] ?? 0) > most);
  if (isBeyond(0, west, east) || isBeyond(1, south, north)) return { kind: 'outside' };
  return outlineKm2(open) < LEAST_PIECE_KM2 ? { kind: 'too-small', leastKm2: LEAST_PIECE_KM2 } : null;
}

type Lands = Pick<PlanVersion, 'provisions' | 'overlays'>;

/** The outlines that a version names, each once, in its order. */
const namedOutlines = ({ provisions, overlays }: Lands): DrawnOutline[] => {
  const all = [...provisions, ...overlays].flatMap(({ extent }) => outlinesIn(extent));
  return [...new Map(all.map((outline) => [outlineKey(outline), outline])).values()];
};

/** The outlines along which land is cut for a version: those that nothing is wrong with. */
export const outlinesOf = (version: Lands): DrawnOutline[] =>
  namedOutlines(version)
    .slice(0, MOST_OUTLINES)
    .filter((outline) => faultOfOutline(outline) === null);

/** The same for several versions, each outline once, in the order of their keys. */
export const outlinesOfAll = (versions: readonly Lands[]): DrawnOutline[] =>
  distinctOutlines(versions.flatMap(outlinesOf));

/** What is wrong with the outlines of a version, by the ids of the provisions and overlays that name them. */
export function findOutlineFaults(version: Lands): (OutlineFault & { readonly id: string })[] {
  const named = namedOutlines(version).map(outlineKey);
  return [...version.provisions, ...version.overlays].flatMap(({ id, extent }) =>
    outlinesIn(extent).flatMap((outline) => {
      const fault = faultOfOutline(outline);
      if (fault !== null) return [{ ...fault, id }];
      const isBeyond = named.indexOf(outlineKey(outline)) >= MOST_OUTLINES;
      return isBeyond ? [{ kind: 'many-outlines' as const, most: MOST_OUTLINES, id }] : [];
    })
  );
}
