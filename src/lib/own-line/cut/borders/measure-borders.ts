import type { Position } from 'geojson';
import { polygonAreaKm2 } from '../../../geodesy/area';
import { arcKm } from '../../../geodesy/length';
import { cellsOfPoints } from '../../../people/lay-people';
import type { PeoplePoint } from '../../../people/people-points';
import type { Place } from '../../../places/place';
import { TOWN_POPULATION } from '../../../places/towns';
import {
  holderOfFace,
  unitOfFace,
  type BorderFactors,
  type BorderKind,
  type FaceBorder,
  type FaceOutline,
  type FacePart
} from '../../../territory/border-factors';
import type { CutTerritory } from '../../../territory/cut/cut-territory';
import { distanceGrid, facesOnPlane, kmOnGrid, measureDistances, type PlacedPeople } from './face-distances';
import { readPieces, ringsOfPiece, type ArcSides, type FacePiece } from './face-pieces';
import { nameParts, type NamedSite } from './name-parts';
import type { Surroundings } from './surroundings';

/** Rounds to 10 m: well below the accuracy of the line, so that sums come out. */
const roundKm = (km: number): number => Math.round(km * 100) / 100;

/** Smaller pieces are left out of the list of parts: islets that a line of 1 km accuracy cuts off a bank. */
const SMALLEST_PART_KM2 = 0.5;

/** What the parts are named by, and who lived where. */
export interface BorderGazetteer {
  readonly places: readonly Place[];
  readonly sites: readonly NamedSite[];
  readonly people: readonly PeoplePoint[];
}

function kindOf(one: string, other: string): BorderKind {
  if (holderOfFace(one) !== holderOfFace(other)) return 'lineOfContact';
  return unitOfFace(one) === unitOfFace(other) ? 'setDistance' : 'oblastBorder';
}

interface Measured {
  readonly arc: ArcSides;
  readonly km: number;
}

/** Sums of lengths by a key, in the order of the keys. */
function sumBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [key: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const total = (values: readonly number[]): number => roundKm(values.reduce((sum, value) => sum + value, 0));

function measureFaceBorders(
  arcs: readonly Measured[],
  pieces: readonly FacePiece[],
  surroundings: Surroundings
): FaceBorder[] {
  const between = arcs.flatMap(({ arc, km }) => {
    const faces = [...new Set(arc.pieces.map((piece) => pieces[piece]?.face ?? ''))].sort();
    const [one, other] = faces;
    if (one === undefined || other === undefined) return [];
    return [{ faces: [one, other] as const, km, riverKm: surroundings.riverKm(arc.positions) }];
  });
  return sumBy(between, ({ faces }) => faces.join()).flatMap(([, rows]): FaceBorder[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { faces } = first;
    const [km, riverKm] = [total(rows.map((row) => row.km)), total(rows.map((row) => row.riverKm))];
    return [{ faces, kind: kindOf(...faces), km, riverKm: Math.min(km, riverKm) }];
  });
}

type Beside = { readonly piece: number; readonly beside: string; readonly km: number };

function measureOutline(arcs: readonly Measured[], surroundings: Surroundings): Beside[] {
  return arcs.flatMap(({ arc }) => {
    const [piece, second] = arc.pieces;
    if (piece === undefined || second !== undefined) return [];
    return [...surroundings.besideOutline(arc.positions)].map(([beside, km]) => ({ piece, beside, km }));
  });
}

/** The pieces that are not islets, with what they border on. */
function describeParts(
  cut: CutTerritory,
  pieces: readonly FacePiece[],
  arcs: readonly Measured[],
  outline: readonly Beside[],
  people: readonly PlacedPeople[][],
  gazetteer: BorderGazetteer
): FacePart[] {
  const shapes = pieces.map((piece) => {
    const rings = ringsOfPiece(cut.topology, piece);
    return { rings, areaKm2: polygonAreaKm2({ type: 'Polygon', coordinates: rings }) };
  });
  const kept = pieces.flatMap((_, index) => ((shapes[index]?.areaKm2 ?? 0) >= SMALLEST_PART_KM2 ? [index] : []));
  const placeOf = new Map(kept.map((piece, place) => [piece, place]));
  const beside = kept.map(() => new Set<number>());
  for (const { arc } of arcs) {
    const [one, other] = arc.pieces.map((piece) => placeOf.get(piece));
    if (one === undefined || other === undefined || one === other) continue;
    beside[one]?.add(other);
    beside[other]?.add(one);
  }
  const names = nameParts(
    kept.map((piece) => ({ unit: unitOfFace(pieces[piece]?.face ?? ''), rings: shapes[piece]?.rings ?? [] })),
    gazetteer
  );
  return kept.map((piece, index): FacePart => ({
    face: pieces[piece]?.face ?? '',
    areaKm2: roundKm(shapes[piece]?.areaKm2 ?? NaN),
    people: (people[piece] ?? []).reduce((sum, placed) => sum + placed.people, 0),
    beside: [...(beside[index] ?? [])].sort((a, b) => a - b),
    outline: [...new Set(outline.filter((row) => row.piece === piece).map((row) => row.beside))].sort(),
    ...names[index]
  }));
}

/** People by the piece that they lived in. */
function placePeople(
  pieces: readonly FacePiece[],
  rings: readonly Position[][][],
  points: readonly PeoplePoint[]
): PlacedPeople[][] {
  const cells = pieces.map(({ face }, piece) => ({
    id: String(piece),
    unit: unitOfFace(face),
    geometry: { type: 'Polygon', coordinates: rings[piece] ?? [] } as const
  }));
  const placed = pieces.map((): PlacedPeople[] => []);
  cellsOfPoints(points, cells).forEach((piece, index) => {
    const point = points[index];
    if (piece === undefined || point === undefined) return;
    placed[Number(piece)]?.push({ position: [point.lng, point.lat], people: point.people });
  });
  return placed;
}

/** What borders of any version are summed from: lengths, distances and connections of the faces at full resolution. */
export function measureFactors(
  cut: CutTerritory,
  surroundings: Surroundings,
  gazetteer: BorderGazetteer
): BorderFactors {
  const { pieces, arcs } = readPieces(cut.topology);
  const measured = arcs.map((arc): Measured => ({ arc, km: arcKm(arc.positions) }));
  const outline = measureOutline(measured, surroundings);
  const faceOf = (piece: number): string => pieces[piece]?.face ?? '';
  const polygons = new Map<string, Position[][][]>();
  for (const piece of pieces) {
    polygons.set(piece.face, [...(polygons.get(piece.face) ?? []), ringsOfPiece(cut.topology, piece)]);
  }
  const faces = facesOnPlane(cut.faces.map(({ id, areaKm2 }) => ({ id, areaKm2, polygons: polygons.get(id) ?? [] })));
  const rings = pieces.map((piece) => ringsOfPiece(cut.topology, piece));
  const people = placePeople(pieces, rings, gazetteer.people);
  const peopleOf = (id: string) => people.flatMap((placed, piece) => (faceOf(piece) === id ? placed : []));
  const contact = arcs.filter((arc) => new Set(arc.pieces.map((piece) => holderOfFace(faceOf(piece)))).size > 1);
  const grid = distanceGrid(
    faces,
    contact.map(({ positions }) => positions),
    cut.parts
  );
  return {
    borders: measureFaceBorders(measured, pieces, surroundings),
    outline: sumBy(outline, ({ piece, beside }) => `${faceOf(piece)} ${beside}`).flatMap(
      ([key, rows]): FaceOutline[] => {
        const [face = '', beside = ''] = key.split(' ');
        return [{ face, beside, km: total(rows.map(({ km }) => km)) }];
      }
    ),
    distances: faces.map((face) => measureDistances(grid, face, peopleOf(face.id))),
    towns: gazetteer.places.flatMap(({ id, population, lng, lat }) => {
      const km = population < TOWN_POPULATION ? undefined : kmOnGrid(grid, [lng, lat]);
      return km === undefined ? [] : [[id, km] as const];
    }),
    parts: describeParts(cut, pieces, measured, outline, people, gazetteer)
  };
}
