import type { MultiLineString, Position } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import type { CutTopology } from '../../territory/cut/cut-faces';
import { arcsBetweenHolders, type FaceShape } from '../../territory/line/mesh-line';
import { MAIN, type LinePart } from '../../territory/line/line-parts';
import { planeKm, samePlace } from './drawing/plane';

const lengthKm = (line: readonly Position[]): number =>
  line.reduce((sum, position, index) => sum + (index === 0 ? 0 : planeKm(line[index - 1] ?? [], position)), 0);

/**
 * The line between the two sides' faces as parts, the longest first: what was drawn as land has no line of its own. It
 * has nothing where the sides meet on the water or beyond the border.
 */
export function lineChains(topology: CutTopology): LinePart[] {
  const faces = topology.objects.faces.geometries as unknown as FaceShape[];
  const arcs = arcsBetweenHolders(faces).map(([arc]) => [arc]);
  const mesh = meshArcs(topology, { type: 'MultiLineString', arcs });
  const { coordinates } = feature(topology, mesh).geometry as MultiLineString;
  return coordinates
    .map((positions) => ({ positions, km: lengthKm(positions) }))
    .sort((a, b) => b.km - a.km)
    .map(({ positions }, index) => ({
      part: index === 0 ? MAIN : `part-${index + 1}`,
      closed: samePlace(positions[0], positions.at(-1)),
      positions
    }));
}
