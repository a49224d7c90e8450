import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';

/** The part from the north-eastern state border to the Black Sea: in every table but those that name whole units. */
export const MAIN = 'main';

/** One connected piece of a line of contact: `main` or a pocket. */
export interface LinePart {
  readonly part: string;
  readonly closed: boolean;
  readonly positions: readonly Position[];
  /** Codes of units that are held whole, in place of positions: their borders are those of the topology. */
  readonly units?: readonly string[];
}

/** The parts of the atlas's line of a date, below `static/geodata`. */
export const lineFile = (date: string): string => `lines/${date}.json`;

/**
 * Around the Russian-held side of the main part, outside Ukraine: east of the border from its northern end, and from
 * the open Black Sea back along the south. Only what lies in Ukraine counts, so these corners need no precision.
 */
const NORTHERN_CORNERS: readonly Position[] = [
  [43.5, 51.2],
  [38.2, 50.6]
];
const SOUTHERN_CORNERS: readonly Position[] = [
  [31.2, 45.5],
  [30.9, 42.5],
  [43.5, 42.5]
];

/** The ring around what Russia holds behind a part of the line; only its intersection with Ukraine has a meaning. */
export function heldRing({ part, closed, positions }: LinePart): Position[] {
  const open = closed ? positions.slice(0, -1) : positions;
  const ring = part === MAIN ? [...NORTHERN_CORNERS, ...open, ...SOUTHERN_CORNERS] : [...open];
  return [...ring, ...ring.slice(0, 1)];
}

/** What closes a part and was drawn by nobody: straight lines from its ends to the corners, or to each other. */
export function closingChords({ part, closed, positions }: LinePart): [Position, Position][] {
  const [first, last] = [positions[0], positions.at(-1)];
  const [north, south] = [NORTHERN_CORNERS.at(-1), SOUTHERN_CORNERS[0]];
  if (closed || first === undefined || last === undefined || north === undefined || south === undefined) return [];
  return part === MAIN
    ? [
        [north, first],
        [last, south]
      ]
    : [[last, first]];
}

/** The parts that are drawn by points. */
export const withPositions = (parts: readonly LinePart[]): LinePart[] =>
  parts.filter(({ units }) => units === undefined);

/** The land and sea behind the line on the Russian-held side, one polygon per part, reaching beyond Ukraine. */
export function heldPolygons(parts: readonly LinePart[]): FeatureCollection<Polygon> {
  const features = withPositions(parts).map((part): Feature<Polygon> => ({
    type: 'Feature',
    properties: { held: 1 },
    geometry: { type: 'Polygon', coordinates: [heldRing(part)] }
  }));
  return { type: 'FeatureCollection', features };
}

/** The parts as lines, for measuring distances from them. */
export function lineStrings(parts: readonly LinePart[]): FeatureCollection<LineString, { part: string }> {
  const features = withPositions(parts).map(({ part, positions }): Feature<LineString, { part: string }> => ({
    type: 'Feature',
    properties: { part },
    geometry: { type: 'LineString', coordinates: [...positions] }
  }));
  return { type: 'FeatureCollection', features };
}
