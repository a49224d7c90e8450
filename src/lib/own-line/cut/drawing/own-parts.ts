import type { Position } from 'geojson';
import { BadLine, type Remark } from '../../../territory/line/bad-line';
import { checkClosing, checkParts } from '../../../territory/line/check-line';
import { closingChords, MAIN, type LinePart } from '../../../territory/line/line-parts';
import type { ControlDrawing } from '../../control-drawing';
import type { LineGround } from './ground';
import { cutLoops, withoutRepeats } from './mend-ring';
import { planeKm, samePlace } from './plane';
import { SNAP_KM } from './snap-ring';

/** Lines of several pieces are joined where an end is nearer to the next one than this. */
const JOIN_KM = 0.5;

/** Parts that can be cut along, and what was done to them. */
export interface ReadParts {
  readonly parts: LinePart[];
  readonly remarks: Remark[];
}

const lengthOf = (chords: readonly (readonly [Position, Position])[]): number =>
  chords.reduce((sum, [from, to]) => sum + planeKm(from, to), 0);

/** The main part from the north-east to the Black Sea: a line that was written from its other end is turned. */
function turn(part: LinePart): LinePart {
  if (part.part !== MAIN || part.closed) return part;
  const turned: LinePart = { ...part, positions: [...part.positions].reverse() };
  return lengthOf(closingChords(turned)) < lengthOf(closingChords(part)) ? turned : part;
}

/** Our table, harmless slips mended: positions that repeat the one before, a main part in reverse. */
export function readParts(told: readonly LinePart[]): ReadParts {
  const remarks: Remark[] = [];
  const parts = told.map((part) => {
    const clean: LinePart = { ...part, positions: withoutRepeats(part.positions) };
    const turned = turn(clean);
    if (turned !== clean) remarks.push({ code: 'line-turned', place: { part: part.part } });
    return turned;
  });
  return { parts, remarks };
}

/** Pieces of lines as the lines that they make. */
function joinLines(lines: readonly Position[][]): Position[][] {
  const open = lines.map(withoutRepeats).filter(({ length }) => length > 1);
  const joined: Position[][] = [];
  for (let line = open.shift(); line !== undefined; line = open.shift()) {
    for (let next = findNext(line, open); next !== undefined; next = findNext(line, open)) {
      line = withoutRepeats([...line, ...next]);
    }
    joined.push(line);
  }
  return joined;
}

/** Takes the line that begins where another ends, or ends there. */
function findNext(line: readonly Position[], others: Position[][]): Position[] | undefined {
  const end = line.at(-1) ?? [];
  if (samePlace(line[0], end)) return undefined;
  for (const [index, other] of others.entries()) {
    const isStart = planeKm(end, other[0] ?? []) <= JOIN_KM;
    if (!isStart && planeKm(end, other.at(-1) ?? []) > JOIN_KM) continue;
    others.splice(index, 1);
    return isStart ? other : other.reverse();
  }
  return undefined;
}

/** Steps in which a line is followed to where it comes to land. */
const STEP_KM = 0.5;
/** Ends far beyond land are tried so much nearer to it, one after the other. */
const NEARER_ENDS_KM = [30, 10, STEP_KM] as const;

/** A line from where it is about to come to land; one that begins nearer to it, or never comes there, stays as it is. */
function fromNearLand(line: readonly Position[], { land }: LineGround, km: number): readonly Position[] {
  const passed: Position[] = [];
  for (const [index, start] of line.slice(0, -1).entries()) {
    const end = line[index + 1] ?? [];
    const [[ax = NaN, ay = NaN], [bx = NaN, by = NaN]] = [start, end];
    const steps = Math.max(1, Math.ceil(planeKm(start, end) / STEP_KM));
    for (let step = 0; step < steps; step += 1) {
      const [lng, lat] = [ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps];
      if (land.contains(lng, lat)) {
        const near = passed.slice(-Math.round(km / STEP_KM));
        return near.length === passed.length ? line : [...near, ...line.slice(step === 0 ? index : index + 1)];
      }
      passed.push([lng, lat]);
    }
  }
  return line;
}

function isFaultless(parts: readonly LinePart[], { units }: LineGround): boolean {
  try {
    checkParts(parts, units);
    checkClosing(parts, units);
    return true;
  } catch (error) {
    if (error instanceof BadLine) return false;
    throw error;
  }
}

/**
 * The main part with its ends nearer to land, where the line cannot be closed with them: how far beyond the border they
 * were drawn says nothing, and what closes it would cross it there. Where that mends nothing it stays as it is.
 */
function shortenEnds(parts: readonly [LinePart, ...LinePart[]], ground: LineGround): LinePart[] {
  const [main, ...others] = parts;
  if (isFaultless(parts, ground)) return [...parts];
  for (const km of NEARER_ENDS_KM) {
    const fromFirst = fromNearLand(main.positions, ground, km);
    const positions = [...fromNearLand([...fromFirst].reverse(), ground, km)].reverse();
    const shortened = [{ ...main, positions }, ...others];
    if (isFaultless(shortened, ground)) return shortened;
  }
  return [...parts];
}

/** An end just inside the border as one just beyond it. */
function reachOut(end: Position, { network, land }: LineGround): Position | undefined {
  const [lng = NaN, lat = NaN] = end;
  if (!land.contains(lng, lat)) return undefined;
  const border = network.nearest(end, SNAP_KM);
  if (border === undefined) return undefined;
  const [x = NaN, y = NaN] = border.at;
  const stretch = (2 * SNAP_KM) / Math.max(0.05, border.km);
  const beyond = [lng + (x - lng) * stretch, lat + (y - lat) * stretch];
  return land.contains(beyond[0] ?? NaN, beyond[1] ?? NaN) ? undefined : beyond;
}

/** A line without the slips of whoever drew it; one that crosses itself widely stays as it is, and is refused later. */
function withoutLoops(line: readonly Position[]): { readonly line: readonly Position[]; readonly loops: number } {
  try {
    return cutLoops(line);
  } catch (error) {
    if (error instanceof BadLine) return { line, loops: 0 };
    throw error;
  }
}

/**
 * Lines as parts: the longest open one is the main part, and ends just short of the border are led beyond it.
 *
 * @throws {BadLine} `nothing-drawn`, `wrong-side`
 */
export function partsOfLines(
  { lines, russia }: Extract<ControlDrawing, { kind: 'line' }>,
  ground: LineGround
): ReadParts {
  const drawn = joinLines(lines.map((line) => [...line])).map(withoutLoops);
  const joined = drawn.map(({ line }) => line);
  const loops = drawn.reduce((sum, mended) => sum + mended.loops, 0);
  const open = joined.filter((line) => !samePlace(line[0], line.at(-1)));
  const lengths = open.map((line) => lengthOf(line.slice(1).map((end, index) => [line[index] ?? [], end])));
  const longest = open[lengths.indexOf(Math.max(...lengths))];
  if (longest === undefined) throw new BadLine('nothing-drawn');
  const remarks: Remark[] = loops > 0 ? [{ code: 'loops-cut', values: { count: loops } }] : [];
  const parts = [longest, ...joined.filter((line) => line !== longest)].map((line, index): LinePart => {
    const closed = samePlace(line[0], line.at(-1));
    const part = index === 0 ? MAIN : `part-${index + 1}`;
    const out = closed ? [] : [line[0], line.at(-1)].map((end) => (end === undefined ? end : reachOut(end, ground)));
    if (out.some((end) => end !== undefined)) remarks.push({ code: 'ends-led-out', place: { part } });
    return { part, closed, positions: [out[0] ?? [], ...line, out[1] ?? []].filter(({ length }) => length > 0) };
  });
  const [main] = parts;
  if (main === undefined) throw new BadLine('nothing-drawn');
  const turned = turn(main);
  // Russia holds the land to the left of who goes from the north-east to the Black Sea.
  const told =
    planeKm(longest[0] ?? [], turned.positions[0] ?? []) < planeKm(longest.at(-1) ?? [], turned.positions[0] ?? [])
      ? 'left'
      : 'right';
  if (told !== russia) throw new BadLine('wrong-side', { position: longest[0] ?? [] });
  return { parts: shortenEnds([turned, ...parts.slice(1)], ground), remarks };
}
