import type { Position } from 'geojson';
import type { LinePart } from '../../territory/line/line-parts';
import type { ControlDrawing } from '../control-drawing';

/** A line or an outline under the hand of somebody: an outline does not repeat its first position. */
export interface EditedPath {
  readonly id: string;
  readonly isOutline: boolean;
  readonly positions: readonly Position[];
}

/** About ten centimetres: what a hand draws is never finer. */
const DIGITS = 6;
const round = (degrees: number): number => Number(degrees.toFixed(DIGITS));
export const roundPosition = ([lng = NaN, lat = NaN]: Position): Position => [round(lng), round(lat)];

const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

function toPath(id: string, positions: readonly Position[], isOutline: boolean): EditedPath {
  const rounded = positions.map(roundPosition);
  const isRepeated = isOutline && rounded.length > 1 && isSame(rounded[0], rounded.at(-1));
  return { id, isOutline, positions: isRepeated ? rounded.slice(0, -1) : rounded };
}

/** Positions of a path as files have them: an outline ends where it begins. */
const written = ({ positions, isOutline }: EditedPath): Position[] => [
  ...positions,
  ...(isOutline ? positions.slice(0, 1) : [])
];

const ringId = (polygon: number, ring: number): string => `${polygon}-${ring}`;

/** The lines and outlines of a drawing, each under an id by which it is found again. */
export function pathsOf(drawing: ControlDrawing): EditedPath[] {
  if (drawing.kind === 'held') {
    return drawing.polygons.flatMap((rings, polygon) =>
      rings.map((ring, index) => toPath(ringId(polygon, index), ring, true))
    );
  }
  if (drawing.kind === 'line') return drawing.lines.map((line, index) => toPath(String(index), line, false));
  return drawing.parts
    .filter(({ units }) => units === undefined)
    .map(({ part, closed, positions }) => toPath(part, positions, closed));
}

/** Positions that an outline or a line needs to be one. */
const leastPositions = ({ isOutline }: Pick<EditedPath, 'isOutline'>): number => (isOutline ? 3 : 2);

const isWhole = (path: EditedPath): boolean => path.positions.length >= leastPositions(path);

/** A drawing with its paths as they were edited: those that are gone are left out, those that are new are added. */
export function withPaths(drawing: ControlDrawing, edited: readonly EditedPath[]): ControlDrawing {
  const paths = edited.filter(isWhole);
  const find = (id: string) => paths.find((path) => path.id === id);
  const known = new Set(pathsOf(drawing).map(({ id }) => id));
  const added = paths.filter(({ id }) => !known.has(id));
  if (drawing.kind === 'line') return { ...drawing, lines: paths.map(written) };
  if (drawing.kind === 'held') {
    const kept = drawing.polygons.flatMap((rings, polygon) => {
      const [outer, ...holes] = rings.map((_, ring) => find(ringId(polygon, ring)));
      return outer === undefined
        ? []
        : [[outer, ...holes].flatMap((path) => (path === undefined ? [] : [written(path)]))];
    });
    return { ...drawing, polygons: [...kept, ...added.map((path) => [written(path)])] };
  }
  const parts = drawing.parts.flatMap((part): LinePart[] => {
    if (part.units !== undefined) return [part];
    const path = find(part.part);
    return path === undefined ? [] : [{ ...part, positions: written(path) }];
  });
  const taken = new Set(drawing.parts.map(({ part }) => part));
  const pockets = added.map((path): LinePart => {
    const part = freeName(taken);
    return { part, closed: path.isOutline, positions: written(path) };
  });
  return { ...drawing, parts: [...parts, ...pockets] };
}

/** Whole paths as polygons and lines of which nothing is known yet. */
export function shapesOf(edited: readonly EditedPath[]): { polygons: Position[][][]; lines: Position[][] } {
  const paths = edited.filter(isWhole);
  return {
    polygons: paths.filter(({ isOutline }) => isOutline).map((path) => [written(path)]),
    lines: paths.filter(({ isOutline }) => !isOutline).map(written)
  };
}

/** A name that no part has yet. */
function freeName(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`drawn-${number}`)) number += 1;
  taken.add(`drawn-${number}`);
  return `drawn-${number}`;
}

const change = (
  paths: readonly EditedPath[],
  id: string,
  positionsOf: (positions: readonly Position[]) => readonly Position[]
): EditedPath[] =>
  paths.map((path) => (path.id === id ? { ...path, positions: positionsOf(path.positions).map(roundPosition) } : path));

export const movePosition = (paths: readonly EditedPath[], id: string, index: number, to: Position): EditedPath[] =>
  change(paths, id, (positions) => positions.with(index, to));

/** Adds a position in the middle between one and the next; behind the last of a line as far on as it came. */
export const addPosition = (paths: readonly EditedPath[], id: string, index: number): EditedPath[] => {
  const isOutline = paths.find((path) => path.id === id)?.isOutline === true;
  return change(paths, id, (positions) => {
    const [x = NaN, y = NaN] = positions[index] ?? [];
    const next = positions[index + 1] ?? (isOutline ? positions[0] : undefined);
    const [beforeX = x, beforeY = y] = positions[index - 1] ?? [];
    const [nextX = NaN, nextY = NaN] = next ?? [x + (x - beforeX), y + (y - beforeY)];
    const added = next === undefined ? [nextX, nextY] : [(x + nextX) / 2, (y + nextY) / 2];
    return positions.toSpliced(index + 1, 0, added);
  });
};

/** Removes a position, and the path with it where too few would remain. */
export const removePosition = (paths: readonly EditedPath[], id: string, index: number): EditedPath[] =>
  change(paths, id, (positions) => positions.toSpliced(index, 1)).filter((path) => path.id !== id || isWhole(path));

/** The middle of what is drawn, or somewhere else where nothing is. */
export function middleOf(
  paths: readonly EditedPath[],
  otherwise: { readonly lng: number; readonly lat: number }
): { lng: number; lat: number } {
  const positions = paths.flatMap((path) => path.positions);
  const middle = (axis: 0 | 1, instead: number) => {
    // One by one: thousands of positions are more than a call takes as arguments.
    let [least, most] = [Infinity, -Infinity];
    for (const position of positions) {
      least = Math.min(least, position[axis] ?? NaN);
      most = Math.max(most, position[axis] ?? NaN);
    }
    return positions.length === 0 ? instead : (least + most) / 2;
  };
  return { lng: middle(0, otherwise.lng), lat: middle(1, otherwise.lat) };
}
