import type { Annotation, LngLat } from '../../../view/sheet/sheet-view';
import { partsOf, positionOf, type AnnotationPart } from '../../../view/sheet/edit-annotations';
import type { Box } from '../../ground/box';
import type { Sheet } from '../model/sheet';

/** A point of a sheet, in its pixels at ×1. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** Place at which a part of an annotation is drawn. */
export interface AnnotationMark extends SheetPoint {
  /** Place of the annotation in the view. */
  readonly index: number;
  readonly part: AnnotationPart;
}

const holds = ({ left, right, top, bottom }: Box, { x, y }: SheetPoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The ground at points of a sheet, all of the map that the first lies on; nothing where it lies on none. */
export function locateOnSheet({ maps }: Pick<Sheet, 'maps'>, points: readonly SheetPoint[]): LngLat[] | undefined {
  const [first] = points;
  const map = first === undefined ? undefined : maps.find(({ box }) => holds(box, first));
  return map === undefined ? undefined : points.map(({ x, y }) => map.invert(x, y));
}

/** Places of the parts of annotations, once on each map that shows them. */
export function markAnnotations({ maps }: Pick<Sheet, 'maps'>, annotations: readonly Annotation[]): AnnotationMark[] {
  return maps.flatMap(({ box, project }) =>
    annotations.flatMap((annotation, index) =>
      partsOf(annotation).flatMap((part) => {
        const [x, y] = project(...positionOf(annotation, part));
        return holds(box, { x, y }) ? [{ index, part, x, y }] : [];
      })
    )
  );
}
