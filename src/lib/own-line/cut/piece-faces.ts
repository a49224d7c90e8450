import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { feature, mergeArcs, neighbors } from 'topojson-client';
import type { GeometryCollection, Polygon as PolygonArcs, Topology } from 'topojson-specification';
import { polygonAreaKm2 } from '../../geodesy/area';
import type { CutFace, CutTopology, RunMapshaper } from '../../territory/cut/cut-faces';
import { faceId } from '../../territory/read-territory';
import type { Holder } from '../../territory/territory';
import type { UnitsTopology } from '../../territory/units';
import { SPECK_KM2 } from './drawing/held-land';
import { planeKm } from './drawing/plane';

/** A strip that a border cuts off is narrower than the accuracy of any line: it goes to the side beside it. */
const NARROWEST_KM = 0.75;
/** A narrow strip that is larger runs along more border than a line follows by chance. */
const LARGEST_STRIP_KM2 = 50;

interface PieceProperties {
  readonly iso: string;
  readonly drawn?: 1 | null;
}

type PieceTopology = Topology<{ pieces: GeometryCollection<PieceProperties> }>;

interface Piece {
  readonly unit: string;
  holder: Holder;
  readonly areaKm2: number;
  readonly widthKm: number;
  /** Whether the unit ends there, on the coast or at a neighbour. */
  readonly isAtBorder: boolean;
  readonly shape: PolygonArcs;
}

const otherSide = (holder: Holder): Holder => (holder === 'russia' ? 'ukraine' : 'russia');

function drawnFeatures(polygons: readonly Position[][][]): FeatureCollection<Polygon> {
  const features = polygons.map((coordinates): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates }
  }));
  return { type: 'FeatureCollection', features };
}

/** How many pieces of a unit each arc bounds. */
function countUses(shapes: readonly { readonly arcs: number[][]; readonly unit: string }[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { arcs, unit } of shapes) {
    for (const arc of arcs.flat()) {
      const key = useKey(unit, arc);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return uses;
}

const useKey = (unit: string, arc: number): string => `${unit} ${arc < 0 ? ~arc : arc}`;

function measurePieces(topology: PieceTopology, holder: Holder): Piece[] {
  const shapes = topology.objects.pieces.geometries as PolygonArcs<PieceProperties>[];
  const uses = countUses(shapes.map(({ arcs, properties }) => ({ arcs, unit: properties?.iso ?? '' })));
  return shapes.map((shape): Piece => {
    const { geometry, properties } = feature(topology, shape);
    const { coordinates } = geometry as Polygon;
    const areaKm2 = polygonAreaKm2({ type: 'Polygon', coordinates });
    const roundKm = coordinates
      .flatMap((ring) => ring.map((position, index) => (index === 0 ? 0 : planeKm(ring[index - 1] ?? [], position))))
      .reduce((sum, km) => sum + km, 0);
    return {
      unit: properties.iso,
      holder: properties.drawn === 1 ? holder : otherSide(holder),
      areaKm2,
      // Of a strip, the length of one side is about half the way around it.
      widthKm: (2 * areaKm2) / roundKm,
      isAtBorder: shape.arcs.flat().some((arc) => uses.get(useKey(properties.iso, arc)) === 1),
      shape
    };
  });
}

/** Whether a piece says less than the accuracy of any line: a speck, or a strip that a border cuts off. */
function isWeak({ areaKm2, widthKm, isAtBorder }: Piece): boolean {
  return areaKm2 < SPECK_KM2 || (isAtBorder && widthKm < NARROWEST_KM && areaKm2 < LARGEST_STRIP_KM2);
}

/**
 * Gives weak pieces to the land of their unit beside them, in waves, since one may lie behind another. An island goes to
 * the side that holds all other land of its unit; where both hold some, it stays as it was drawn.
 */
function absorbWeak(pieces: readonly Piece[]): { count: number; km2: number } {
  const beside = neighbors(pieces.map(({ shape }) => shape));
  const settled = new Set(pieces.filter((piece) => !isWeak(piece)));
  const absorbed = { count: 0, km2: 0 };
  const settle = (piece: Piece, holder: Holder) => {
    if (piece.holder !== holder) {
      absorbed.count += 1;
      absorbed.km2 += piece.areaKm2;
    }
    piece.holder = holder;
    settled.add(piece);
  };
  for (let before = -1; before < settled.size;) {
    before = settled.size;
    const wave = pieces.flatMap((piece, index) => {
      if (settled.has(piece)) return [];
      const around = (beside[index] ?? []).flatMap((neighbour) => pieces[neighbour] ?? []);
      const firm = around.filter((other) => other.unit === piece.unit && settled.has(other));
      const [largest] = firm.sort((a, b) => b.areaKm2 - a.areaKm2);
      return largest === undefined ? [] : [[piece, largest.holder] as const];
    });
    for (const [piece, holder] of wave) settle(piece, holder);
  }
  const firm = [...settled];
  for (const piece of pieces) {
    if (settled.has(piece)) continue;
    const holders = new Set(firm.filter(({ unit }) => unit === piece.unit).map(({ holder }) => holder));
    settle(piece, holders.size === 1 ? ([...holders][0] ?? piece.holder) : piece.holder);
  }
  return absorbed;
}

/** Faces by unit and holder, in the order of their ids, of the pieces' arcs. */
function mergePieces({ arcs, ...topology }: PieceTopology, pieces: readonly Piece[]): CutTopology {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const id = faceId(piece.unit, piece.holder, undefined);
    groups.set(id, [...(groups.get(id) ?? []), piece]);
  }
  const geometries = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, [first, ...rest]]) => {
      const shapes = [first, ...rest].flatMap((piece) => piece?.shape ?? []);
      const properties: CutFace = { id, unit: first?.unit ?? '', holder: first?.holder ?? 'ukraine', bandKm: null };
      return { ...mergeArcs({ ...topology, arcs } as Topology, shapes), properties };
    });
  return { ...topology, arcs, objects: { faces: { type: 'GeometryCollection', geometries } } } as CutTopology;
}

/** Cuts the units along polygons that one side holds; what is not drawn is held by the other. */
export async function cutHeldLand(
  run: RunMapshaper,
  units: UnitsTopology,
  polygons: readonly Position[][][],
  holder: Holder
): Promise<{ topology: CutTopology; absorbed: { count: number; km2: number } }> {
  const commands = [
    '-i units.json drawn.json combine-files',
    `-dissolve target=drawn calc='drawn = 1'`,
    '-union target=oblasts,drawn name=pieces',
    `-filter 'iso != null'`,
    '-filter-fields iso,drawn',
    '-explode',
    // A centimetre: fewer digits to write and read.
    '-o pieces.json format=topojson no-quantization precision=0.0000001 target=pieces'
  ];
  const inputs = { 'units.json': units, 'drawn.json': drawnFeatures(polygons) };
  const topology = (await run(commands.join(' '), inputs)) as PieceTopology;
  const pieces = measurePieces(topology, holder);
  const absorbed = absorbWeak(pieces);
  return { topology: mergePieces(topology, pieces), absorbed };
}
