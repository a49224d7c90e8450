import type { Position } from 'geojson';
import { cutLoops, withoutRepeats } from '../../src/lib/own-line/cut/drawing/mend-ring';
import { planeKm, planeKm2 } from '../../src/lib/own-line/cut/drawing/plane';
import { findCrossing } from '../../src/lib/territory/line/crossing';
import { heldRing, type LinePart } from '../../src/lib/territory/line/line-parts';

/** How far a line may move, in km, the coarsest first: a finer one is taken where a part would cross itself. */
const TOLERANCES_KM = [0.5, 0.25, 0.1, 0] as const;
/** Positions are written to 0.001 degree, about 100 m. */
const STEPS_PER_DEGREE = 1000;

/** Distance in km of a position from the segment between two others, on a plane. */
function distanceKm(position: Position, from: Position, to: Position): number {
  const [along, [x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [planeKm(from, to), from, to];
  if (along === 0) return planeKm(position, from);
  const [x = 0, y = 0] = position;
  const shrink = Math.cos((48.4 * Math.PI) / 180) ** 2;
  const dot = (x - x1) * (x2 - x1) * shrink + (y - y1) * (y2 - y1);
  const share = Math.min(1, Math.max(0, dot / ((x2 - x1) ** 2 * shrink + (y2 - y1) ** 2)));
  return planeKm(position, [x1 + share * (x2 - x1), y1 + share * (y2 - y1)]);
}

/** The fewest positions within a distance of all others (Douglas and Peucker). */
function simplify(line: readonly Position[], km: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    let [farthest, most] = [0, km];
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceKm(line[index] ?? [], line[from] ?? [], line[to] ?? []);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** A loop that a line makes where it comes back to a position is cut off if it is smaller. */
const LARGEST_LOOP_KM2 = 5;

/** A line that comes back to no position of its own by a small loop, or on the way that it went. */
function withoutLoops(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  const places = new Map<string, number>();
  for (const position of line) {
    const before = places.get(position.join());
    const isLoop = before !== undefined && Math.abs(planeKm2(kept.slice(before))) < LARGEST_LOOP_KM2;
    if (isLoop) for (const left of kept.splice(before + 1)) places.delete(left.join());
    else {
      places.set(position.join(), kept.length);
      kept.push(position);
    }
  }
  return kept;
}

const round = (degrees = 0): number => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
const roundPosition = ([lng, lat]: Position): Position => [round(lng), round(lat)];

/** A rounded line without the small loops that rounding and simplifying make; where it crossed is rounded again. */
function withoutCrossings(line: readonly Position[]): Position[] {
  const { line: mended } = cutLoops(withoutRepeats(line));
  const open = withoutLoops(mended.slice(0, -1).map(roundPosition));
  const [end = []] = mended.slice(-1);
  return withoutRepeats([...open, roundPosition(end)]);
}

function generaliseTo(part: LinePart, km: number): LinePart {
  const { line: mended } = cutLoops(part.positions);
  const line = withoutLoops(part.closed ? mended.slice(0, -1) : mended);
  // A ring begins and ends at one position, from which no distance can be told: it is simplified in halves.
  const middle = Math.floor(line.length / 2);
  const halves = part.closed ? [line.slice(0, middle + 1), [...line.slice(middle), line[0] ?? []]] : [line];
  const rounded = halves.flatMap((half) => simplify(half, km)).map(([lng, lat]): Position => [round(lng), round(lat)]);
  if (!part.closed) return { ...part, positions: withoutCrossings(rounded) };
  const open = withoutCrossings(rounded).slice(0, -1);
  return { ...part, positions: [...open, ...open.slice(0, 1)] };
}

/** A part with as few positions as its accuracy needs, and how far it may have moved. */
export function generalise(part: LinePart): { readonly part: LinePart; readonly km: number } {
  for (const km of TOLERANCES_KM) {
    const simple = generaliseTo(part, km);
    const hasEnough = simple.positions.length >= (part.closed ? 4 : 3);
    if (hasEnough && findCrossing(heldRing(simple)) === undefined) return { part: simple, km };
  }
  return { part, km: 0 };
}
