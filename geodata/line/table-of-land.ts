import type { Position } from 'geojson';
import type { ControlDrawing } from '../../src/lib/own-line/control-drawing';
import type { LineGround } from '../../src/lib/own-line/cut/drawing/ground';
import { readHeldLand } from '../../src/lib/own-line/cut/drawing/held-land';
import { planeKm, planeKm2, samePlace } from '../../src/lib/own-line/cut/drawing/plane';
import { indexOutline } from '../../src/lib/people/outline';
import { closingChords, heldRing, MAIN, type LinePart } from '../../src/lib/territory/line/line-parts';
import { BadInput } from '../bad-input';

/** How far ends and pockets are led beyond the border, in km. */
const BEYOND_KM = 2;
/**
 * From the mouth of the Dnipro through its estuary and around Kinburn to the open sea, as in the other tables: outlines
 * of land have no line there.
 */
const ESTUARY: readonly Position[] = [
  [32.26, 46.49],
  [32.16, 46.5],
  [32.05, 46.51],
  [31.95, 46.53],
  [31.8, 46.57],
  [31.66, 46.57],
  [31.5, 46.6],
  [31.44, 46.55],
  [31.44, 46.4]
];
/** Land whose outline is farther from the mouth of the Dnipro ends elsewhere. */
const NEAR_ESTUARY_KM = 12;

/** Land of the other side behind the main line that a table cannot hold, and that is left out. */
const LARGEST_LOST_KM2 = 5;

const nearestIndex = (ring: readonly Position[], position: Position): number => {
  const distances = ring.map((one) => planeKm(one, position));
  return distances.indexOf(Math.min(...distances));
};

/** The two ways around a closed ring from one of its positions to another. */
function waysAround(ring: readonly Position[], from: number, to: number): [Position[], Position[]] {
  const open = ring.slice(0, -1);
  const forth = [...open.slice(from), ...open, ...open].slice(0, ((to - from + open.length) % open.length) + 1);
  const turned = [...open].reverse();
  const start = open.length - 1 - from;
  const back = [...turned.slice(start), ...turned, ...turned].slice(0, ((from - to + open.length) % open.length) + 1);
  return [forth, back];
}

/** A position near the border as one beyond it; any other as it is. */
function beyondBorder(position: Position, { land, network }: LineGround): Position {
  const border = network.nearest(position, BEYOND_KM / 2);
  if (border === undefined) return position;
  const [x = NaN, y = NaN] = border.at;
  const around = Array.from({ length: 16 }, (_, index): Position => {
    const turn = (index / 16) * 2 * Math.PI;
    return [x + (Math.cos(turn) * BEYOND_KM) / 74, y + (Math.sin(turn) * BEYOND_KM) / 111];
  });
  const outside = around
    .filter(([lng = NaN, lat = NaN]) => !land.contains(lng, lat))
    .map((one) => ({ one, km: network.nearest(one, BEYOND_KM)?.km ?? BEYOND_KM }));
  return outside.sort((a, b) => b.km - a.km)[0]?.one ?? position;
}

/** The part of a ring that is the main line: from the north-east, along the other side's land, to the Black Sea. */
function mainOf(ring: readonly Position[], chains: readonly LinePart[], ground: LineGround): LinePart {
  const chain = chains[0]?.positions ?? [];
  const told: LinePart = { part: MAIN, closed: false, positions: chain };
  const [north = [], south = []] = [closingChords(told)[0]?.[0], closingChords(told)[1]?.[1]];
  // The line is in pieces where it crosses water; the northernmost end of all is where it begins.
  const ends = chains
    .filter(({ closed }) => !closed)
    .flatMap(({ positions }) => [positions[0] ?? [], positions.at(-1) ?? []])
    .filter((end) => planeKm(end, ring[nearestIndex(ring, end)] ?? []) < BEYOND_KM)
    .sort((a, b) => planeKm(a, north) - planeKm(b, north));
  const mouth = nearestIndex(ring, ESTUARY[0] ?? []);
  const endsInEstuary = planeKm(ring[mouth] ?? [], ESTUARY[0] ?? []) < NEAR_ESTUARY_KM;
  const [from, to] = [nearestIndex(ring, ends[0] ?? []), endsInEstuary ? mouth : nearestIndex(ring, south)];
  const middle = chain[Math.floor(chain.length / 2)] ?? [];
  const near = (way: readonly Position[]) => Math.min(...way.map((position) => planeKm(position, middle)));
  const [way] = waysAround(ring, from, to).sort((a, b) => near(a) - near(b));
  const [first = [], ...others] = way ?? [];
  const start = [beyondBorder(first, ground), first, ...others];
  if (endsInEstuary) return { part: MAIN, closed: false, positions: [...start, ...ESTUARY] };
  const last = others.at(-1) ?? [];
  const [x = 0, y = 0] = last;
  const km = Math.max(planeKm(last, south), BEYOND_KM);
  const towards = [x + (((south[0] ?? 0) - x) * BEYOND_KM) / km, y + (((south[1] ?? 0) - y) * BEYOND_KM) / km];
  return { part: MAIN, closed: false, positions: [...start, towards] };
}

/**
 * The parts of a table that hold what was drawn as land: the main line along the largest polygon, and a ring for every
 * pocket beyond it.
 *
 * @throws {BadInput} where the other side holds land behind the main line: a table has no place for it
 */
export function partsOfLand(
  file: string,
  drawing: Extract<ControlDrawing, { kind: 'held' }>,
  chains: readonly LinePart[],
  ground: LineGround
): LinePart[] {
  const { polygons } = readHeldLand(drawing, ground);
  const [largest = [], ...others] = [...polygons].sort(
    (a, b) => Math.abs(planeKm2(b[0] ?? [])) - Math.abs(planeKm2(a[0] ?? []))
  );
  const main = mainOf(largest[0] ?? [], chains, ground);
  const behind = indexOutline({ type: 'Polygon', coordinates: [heldRing(main)] });
  const isBehind = (ring: readonly Position[]) =>
    ring.filter(([lng = NaN, lat = NaN]) => behind.contains(lng, lat)).length > ring.length / 2;
  const russian = drawing.holder === 'russia';
  // Of land that Ukraine holds, the holes are Russia's; its other polygons may be islands.
  const pockets = russian ? others.flatMap(([outer]) => (outer === undefined ? [] : [outer])) : largest.slice(1);
  const lost = (russian ? largest.slice(1) : others.flatMap(([outer]) => (outer === undefined ? [] : [outer])))
    .filter((ring) => (russian || isBehind(ring)) && Math.abs(planeKm2(ring)) >= LARGEST_LOST_KM2)
    .filter((ring) => ring.some(([lng = NaN, lat = NaN]) => ground.land.contains(lng, lat)));
  const [place] = lost;
  if (place !== undefined) {
    const at = (place[0] ?? []).map((degrees) => degrees.toFixed(2)).join(', ');
    throw new BadInput(file, `Ukraine holds land behind the main line near ${at}, which a table of a line cannot hold`);
  }
  const rings = pockets.filter((ring) => !isBehind(ring) && Math.abs(planeKm2(ring)) >= LARGEST_LOST_KM2);
  return [
    main,
    ...rings.map((ring, index): LinePart => {
      const moved = ring.map((position) => beyondBorder(position, ground));
      const positions = moved.filter((position, place) => place === 0 || !samePlace(position, moved[place - 1]));
      return { part: `pocket-${index + 1}`, closed: true, positions };
    })
  ];
}
