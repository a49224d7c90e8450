import type { Position } from 'geojson';
import { BadLine, type Remark } from '../../../territory/line/bad-line';
import type { ControlDrawing } from '../../control-drawing';
import type { LineGround } from './ground';
import { mendRing } from './mend-ring';
import { planeKm2 } from './plane';
import { shortenSegments } from './shorten-segments';
import { snapRing } from './snap-ring';

/** Smaller land, or a smaller hole, says less than the accuracy of any line: it goes to the side around it. */
export const SPECK_KM2 = 1;

/** Polygons that can be laid over the units, and what was left out of them. */
export interface DrawnLand {
  readonly polygons: readonly Position[][][];
  readonly dropped: { readonly count: number; readonly km2: number };
  readonly remarks: readonly Remark[];
}

/** Whether a ring has to do with Ukraine: a position of it is inside, or one of Ukraine's borders is within it. */
function touchesLand(ring: readonly Position[], { land, network }: LineGround): boolean {
  if (ring.some(([lng = NaN, lat = NaN]) => land.contains(lng, lat))) return true;
  const [lngs, lats] = [ring.map(([lng = NaN]) => lng), ring.map(([, lat = NaN]) => lat)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return network.arcs.some((arc) =>
    arc.some(([lng = NaN, lat = NaN]) => lng > west && lng < east && lat > south && lat < north)
  );
}

/**
 * Polygons of control, mended, without specks, following the borders of units where they are near them.
 *
 * @throws {BadLine} `ring-crosses-itself`, `nothing-drawn`, `all-outside`, with the place
 */
export function readHeldLand({ polygons }: Extract<ControlDrawing, { kind: 'held' }>, ground: LineGround): DrawnLand {
  const kept: Position[][][] = [];
  const [dropped, outside]: [number[], Position[]] = [[], []];
  let loops = 0;
  const mend = (positions: readonly Position[]): Position[] => {
    const mended = mendRing(positions);
    loops += mended.loops;
    return mended.ring;
  };
  for (const rings of polygons) {
    const [outer = [], ...holes] = rings.map(mend);
    const outerKm2 = Math.abs(planeKm2(outer));
    if (outerKm2 === 0) continue;
    if (!touchesLand(outer, ground)) {
      outside.push(outer[0] ?? []);
      continue;
    }
    if (outerKm2 < SPECK_KM2) {
      dropped.push(outerKm2);
      continue;
    }
    const large = holes.filter((hole) => Math.abs(planeKm2(hole)) >= SPECK_KM2);
    for (const hole of holes) if (!large.includes(hole) && hole.length > 0) dropped.push(Math.abs(planeKm2(hole)));
    kept.push([outer, ...large].map((ring) => shortenSegments(snapRing(ring, ground.network))));
  }
  const [first] = outside;
  if (kept.length === 0) {
    throw first === undefined ? new BadLine('nothing-drawn') : new BadLine('all-outside', { position: first });
  }
  const remarks: Remark[] = [];
  if (loops > 0) remarks.push({ code: 'loops-cut', values: { count: loops } });
  if (first !== undefined) {
    remarks.push({ code: 'some-outside', place: { position: first }, values: { count: outside.length } });
  }
  return {
    polygons: kept,
    dropped: { count: dropped.length, km2: dropped.reduce((sum, km2) => sum + km2, 0) },
    remarks
  };
}
