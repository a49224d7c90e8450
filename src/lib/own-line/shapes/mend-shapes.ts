import type { Position } from 'geojson';
import type { Remark } from '../../territory/line/bad-line';

const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

/** The line without positions that repeat the one before them: harmless, and nothing to speak of. */
const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter((position, index) => index === 0 || !isSame(position, line[index - 1]));

export const isClosed = (line: readonly Position[]): boolean => line.length > 3 && isSame(line[0], line.at(-1));

interface Mended {
  readonly polygons: readonly Position[][][];
  readonly lines: readonly Position[][];
  readonly remarks: readonly Remark[];
}

/** Lines that begin where another ends are one: programs cut long lines, and recorders of tracks pause. */
function joinLines(lines: readonly Position[][]): Position[][] {
  const joined: Position[][] = [];
  const waiting = [...lines];
  for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
    const whole = [...line];
    let next: number;
    do {
      const [first, last] = [whole[0], whole.at(-1)];
      next = isSame(first, last)
        ? -1
        : waiting.findIndex((other) => isSame(other[0], last) || isSame(other.at(-1), first));
      const [other = []] = next < 0 ? [] : waiting.splice(next, 1);
      if (next < 0) continue;
      if (isSame(other[0], last)) whole.push(...other.slice(1));
      else whole.unshift(...other.slice(0, -1));
    } while (next >= 0);
    joined.push(whole);
  }
  return joined;
}

/** Many more pieces than a line comes in: they are left as they are. */
const MOST_JOINED = 500;

const lengthOf = (line: readonly Position[]): number =>
  line.reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = x, y0 = y] = line[index - 1] ?? [];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);

/**
 * Closes rings, leaves out what has no extent, and says so; lines that may be joined are joined at their ends, and the
 * longest comes first.
 */
export function mendShapes(polygons: readonly Position[][][], lines: readonly Position[][], mayJoin: boolean): Mended {
  const remarks: Remark[] = [];
  let [opened, flat] = [0, 0];
  let at: Position | undefined;
  const mendRing = (ring: readonly Position[]): Position[] => {
    const plain = withoutRepeats(ring);
    const [first] = plain;
    if (first === undefined || isSame(first, plain.at(-1))) return plain;
    opened += 1;
    at ??= plain.at(-1);
    return [...plain, first];
  };
  const mended = polygons.flatMap((rings): Position[][][] => {
    const [outer = [], ...holes] = rings.map(mendRing);
    const kept = holes.filter(({ length }) => length > 3);
    flat += holes.length - kept.length;
    if (outer.length > 3) return [[outer, ...kept]];
    flat += 1;
    return [];
  });
  const plain = lines.map(withoutRepeats);
  const drawn = plain.filter(({ length }) => length > 1);
  flat += plain.length - drawn.length;
  if (opened > 0 && at !== undefined)
    remarks.push({ code: 'rings-closed', place: { position: at }, values: { count: opened } });
  if (flat > 0) remarks.push({ code: 'shapes-without-extent', values: { count: flat } });
  const joined = !mayJoin || drawn.length > MOST_JOINED ? drawn : joinLines(drawn);
  if (joined.length < drawn.length)
    remarks.push({ code: 'lines-joined', values: { count: drawn.length, lines: joined.length } });
  const ordered = mayJoin ? joined.toSorted((a, b) => lengthOf(b) - lengthOf(a)) : joined;
  return { polygons: mended, lines: ordered, remarks };
}
