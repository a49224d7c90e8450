import { mergeArcs } from 'topojson-client';
import type { Polygon as PolygonArcs, Topology } from 'topojson-specification';
import { collect, type CutFace, type CutTopology, type RunMapshaper } from '../../territory/cut/cut-faces';
import type { CutTerritory } from '../../territory/cut/cut-territory';
import { measureFaces } from '../../territory/cut/measure-faces';
import { distinctOutlines, outlineKey, ringOf, LEAST_PIECE_KM2, type Corners } from '../../territory/outline';
import type { Unit } from '../../territory/units';

/** Id of the face that a piece is of. */
const wholeOf = (id: string): string => id.replace(/#.*$/u, '');

/** Area of a face, in km², by its id. */
type Piece = Pick<CutTerritory['faces'][number], 'id' | 'areaKm2'>;

/** Joins what an outline cuts off a face by a hair to the largest piece of that face. */
function joinSpecks(topology: CutTopology, pieces: readonly Piece[]): CutTopology {
  const largest = new Map<string, Piece>();
  for (const piece of pieces) {
    const whole = wholeOf(piece.id);
    if (piece.areaKm2 > (largest.get(whole)?.areaKm2 ?? 0)) largest.set(whole, piece);
  }
  const homeOf = new Map(
    pieces.map((piece) => {
      const home = largest.get(wholeOf(piece.id));
      return [piece.id, piece.areaKm2 < LEAST_PIECE_KM2 ? (home?.id ?? piece.id) : piece.id];
    })
  );
  const shapes = topology.objects.faces.geometries as (PolygonArcs & { properties: CutFace })[];
  const geometries = shapes
    .filter(({ properties: { id } }) => homeOf.get(id) === id)
    .map((shape) => {
      const all = shapes.filter(({ properties: { id } }) => homeOf.get(id) === shape.properties.id);
      return all.length === 1 ? shape : { ...mergeArcs(topology as Topology, all), properties: shape.properties };
    });
  return { ...topology, objects: { faces: { type: 'GeometryCollection', geometries } } } as CutTopology;
}

/** Faces that are to be cut: what each holds beside its id, and how they are measured. */
interface Cuttable {
  readonly topology: CutTopology;
  readonly fields: readonly string[];
  readonly measure: (topology: CutTopology) => readonly Piece[];
}

/**
 * Cuts any faces along outlines that somebody has drawn: each piece says inside which of them it lies, in its id as well.
 * Land beyond Ukraine is left out.
 */
export async function cutAlong(
  run: RunMapshaper,
  { topology, fields, measure }: Cuttable,
  outlines: readonly Corners[]
): Promise<CutTopology> {
  const drawn = distinctOutlines(outlines);
  if (drawn.length === 0) return topology;
  const names = drawn.map((_, index) => `inside${index}`);
  const inputs: Record<string, unknown> = { 'faces.json': topology };
  drawn.forEach((corners, index) => {
    inputs[`inside${index}.json`] = collect({ type: 'Polygon', coordinates: [ringOf(corners)] }, `inside${index}`);
  });
  const keys = drawn.map((corners, index) => `inside${index} ? "${outlineKey(corners)}" : ""`);
  const commands = [
    `-i ${Object.keys(inputs).join(' ')} combine-files`,
    `-union target=${['faces', ...names].join()} name=cut`,
    `-filter 'unit != null'`,
    `-each 'inside = [${keys.join()}].filter(Boolean).join("+"); id = id + (inside ? "#" + inside : "")'`,
    `-dissolve id copy-fields=${[...fields, 'inside'].join()}`,
    '-sort id',
    '-o faces.json format=topojson no-quantization precision=0.0000001 target=cut'
  ];
  const { objects, ...shared } = (await run(commands.join(' '), inputs)) as CutTopology & {
    objects: { cut: CutTopology['objects']['faces'] };
  };
  const pieces: CutTopology = { ...shared, objects: { faces: objects.cut } };
  return joinSpecks(pieces, measure(pieces));
}

/**
 * Cuts the faces of one line along outlines that somebody has drawn.
 *
 * @throws {CutFault} where the cut fails
 */
export async function cutOutlines(
  run: RunMapshaper,
  cut: CutTerritory,
  outlines: readonly Corners[],
  units: readonly Unit[]
): Promise<CutTerritory> {
  if (outlines.length === 0) return cut;
  const measure = (topology: CutTopology) => measureFaces(topology, units);
  const topology = await cutAlong(
    run,
    { topology: cut.topology, fields: ['unit', 'holder', 'bandKm'], measure },
    outlines
  );
  return { parts: cut.parts, topology, faces: measure(topology) };
}
