import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LinePart } from '../line/line-parts';
import { meshLine } from '../line/mesh-line';
import type { TerritoryTopology } from '../read-territory';
import type { Face } from '../territory';
import type { CutFace, CutTopology, RunMapshaper } from './cut-faces';
import { CutFault } from './measure-faces';
import { hasCrossing, nodeArcs } from './node-arcs';

/** Detail of the drawn faces: below a pixel at 1:2,000,000, a few at zoom 10. */
const DISPLAY_DETAIL_METRES = 150;
/**
 * Steps of the coordinate grid across the territory, about 14 m from west to east. Now and then rounding pushes a border
 * over its neighbour; a grid that is a little finer or coarser then does not. The first that crosses nothing is taken.
 */
const GRID_STEPS = [96_000, 100_000, 104_000, 92_000, 108_000, 112_000] as const;

type DisplayTopology = Topology<{
  faces: { type: 'GeometryCollection'; geometries: ((Polygon | MultiPolygon) & { properties: CutFace })[] };
}>;

/** What the topology is for: files of data, whose borders may not cross, or a drawing alone, where nobody sees 14 m. */
type DisplayUse = 'data' | 'drawn';

/** Simplifies arcs, so that neighbours keep one border; every face keeps at least its largest part. */
async function simplifyFaces(run: RunMapshaper, topology: CutTopology, use: DisplayUse): Promise<DisplayTopology> {
  const simplify = `-simplify interval=${DISPLAY_DETAIL_METRES}m keep-shapes`;
  for (const steps of GRID_STEPS) {
    // Where two lines run side by side, simplifying leaves slits between faces.
    const clean = use === 'drawn' ? '-clean gap-fill-area=10km2 ' : '';
    const commands = `-i faces.json ${simplify} ${clean}-o display.json format=topojson quantization=${steps}`;
    const drawn = nodeArcs((await run(commands, { 'faces.json': topology })) as DisplayTopology);
    if (use === 'drawn' || !hasCrossing(drawn)) return drawn;
  }
  throw new CutFault('borders cross when they are rounded to any of the grids');
}

/**
 * Faces and line of contact as drawn, in the order of the faces.
 *
 * @throws {CutFault} where a face vanishes, or no grid leaves borders apart
 */
export async function displayTopology(
  run: RunMapshaper,
  topology: CutTopology,
  faces: readonly Face[],
  parts: readonly LinePart[],
  use: DisplayUse = 'data'
): Promise<TerritoryTopology> {
  const simplified = await simplifyFaces(run, topology, use);
  const drawn = new Map(simplified.objects.faces.geometries.map((face) => [face.properties.id, face]));
  const geometries = faces.map((face) => {
    const geometry = drawn.get(face.id);
    // An empty face has no arcs at all, whatever its type says.
    if (((geometry as Partial<Polygon> | undefined)?.arcs ?? []).length === 0 || geometry === undefined)
      throw new CutFault(`face ${face.id} vanishes when simplified`);
    const { type, arcs } = geometry;
    const properties: Face = { ...face, areaKm2: Math.round(face.areaKm2 * 100) / 100 };
    return { type, arcs, properties } as (Polygon | MultiPolygon) & { properties: Face };
  });
  const lineOfContact = meshLine(simplified, geometries, parts);
  return {
    ...simplified,
    objects: {
      faces: { type: 'GeometryCollection', geometries },
      lineOfContact: { type: 'GeometryCollection', geometries: lineOfContact }
    }
  };
}
