import type { Frame } from './frame';
import type { LineGeometry } from './geodata';
import { remember } from '../../remember';
import type { Point } from './box';

/** One part of the line of contact in a frame: the main line or a pocket. */
export interface ProjectedLinePart {
  readonly part: string;
  /** SVG path data. */
  readonly path: string;
  /** Pixels along it, its pieces end to end. */
  readonly points: Point[];
}

/** The line of contact in a frame, part by part. */
export const projectLineParts = remember(({ geodata, territoryArcs }: Frame): readonly ProjectedLinePart[] => {
  const geometries = geodata.territory.objects.lineOfContact.geometries as LineGeometry[];
  return geometries.map(({ arcs, properties }) => ({
    part: properties.part,
    path: territoryArcs.linesToPath(arcs),
    points: arcs.flatMap((line) => territoryArcs.linePoints(line))
  }));
});
