import type { Annotation, LngLat } from './sheet-view';
import { cleanAnnotations, cleanText } from './annotation-text';
import { KM_PER_DEGREE } from '../../geodesy/earth';
import { greatCircleRadians } from '../../geodesy/great-circle';
import type { Bbox } from '../page/preset-views';

/** The points of an annotation that can be moved by themselves. */
export type AnnotationPart = 'at' | 'from' | 'to';

/** Steps to the east and to the north. */
export const DIRECTIONS = { north: [0, 1], south: [0, -1], west: [-1, 0], east: [1, 0] } as const;
export type Direction = keyof typeof DIRECTIONS;

/**
 * Step of an arrow key, as a share of what the image shows: small enough to aim by; a large step crosses the image in
 * ten.
 */
const STEP = 0.01;
const LARGE_STEP = 0.1;

export const partsOf = ({ kind }: Annotation): readonly AnnotationPart[] =>
  kind === 'arrow' ? ['from', 'to'] : ['at'];

/** Position of a part of an annotation; that of the whole for a part that it does not have. */
export function positionOf(annotation: Annotation, part: AnnotationPart): LngLat {
  if (annotation.kind !== 'arrow') return annotation.at;
  return part === 'to' ? annotation.to : annotation.from;
}

/** A new annotation in the middle of what the image shows. */
export function newAnnotation(kind: Annotation['kind'], [west, south, east, north]: Bbox, text: string): Annotation {
  const at: LngLat = [(west + east) / 2, (south + north) / 2];
  if (kind === 'text') return { kind, at, text };
  if (kind === 'circle') return { kind, at, radiusKm: ((north - south) / 10) * KM_PER_DEGREE };
  return { kind, from: [at[0] - (east - west) / 8, at[1]], to: at };
}

/**
 * A new annotation from a drag: a text where it ended, an arrow from where it began, a circle from its middle to its
 * edge. A click draws an arrow and a circle of the usual size.
 */
export function drawnAnnotation(
  kind: Annotation['kind'],
  [from, to]: readonly [LngLat, LngLat],
  box: Bbox,
  text: string
): Annotation {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const isClick = Math.hypot((to[0] - from[0]) / width, (to[1] - from[1]) / height) < STEP;
  const [lng, lat] = to;
  if (kind === 'text' || isClick) {
    return newAnnotation(kind, [lng - width / 2, lat - height / 2, lng + width / 2, lat + height / 2], text);
  }
  if (kind === 'arrow') return { kind, from, to };
  return { kind, at: from, radiusKm: ((greatCircleRadians(from, to) * 180) / Math.PI) * KM_PER_DEGREE };
}

/** An annotation with one part of it elsewhere. */
export function placeAnnotation(annotation: Annotation, part: AnnotationPart, at: LngLat): Annotation {
  if (annotation.kind !== 'arrow') return { ...annotation, at };
  return part === 'to' ? { ...annotation, to: at } : { ...annotation, from: at };
}

const within = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value));

/** An annotation with one part of it a step further, never off the map. */
export function moveAnnotation(
  annotation: Annotation,
  part: AnnotationPart,
  direction: Direction,
  { box: [west, south, east, north], isLarge }: { readonly box: Bbox; readonly isLarge: boolean }
): Annotation {
  const step = isLarge ? LARGE_STEP : STEP;
  const [toEast, toNorth] = DIRECTIONS[direction];
  const [lng, lat] = positionOf(annotation, part);
  const moved: LngLat = [
    within(lng + toEast * step * (east - west), 180),
    within(lat + toNorth * step * (north - south), 85)
  ];
  return placeAnnotation(annotation, part, moved);
}

/** An annotation with another text; as it was where the text is empty or the annotation has none. */
export function reword(annotation: Annotation, text: string): Annotation {
  const cleaned = cleanText(text);
  return annotation.kind === 'text' && cleaned !== '' ? { ...annotation, text: cleaned } : annotation;
}

/** A list with one entry replaced, or left out where nothing is given in its place; within the limits. */
export function replaceAnnotation(list: readonly Annotation[], index: number, by?: Annotation): Annotation[] {
  return cleanAnnotations(list.flatMap((annotation, at) => (at === index ? (by ?? []) : annotation)));
}
