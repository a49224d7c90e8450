import type { LargeTown } from '../../people/people-file';
import type { Frame } from '../ground/frame';
import type { Size } from '../ground/box';
import { tenths, type SceneNode } from '../scene/scene';

/** Radius of the circle of a million people, as a share of a map's mean side. */
const MILLION_SHARE = 0.026;

/** Radius in pixels of the circle of a town on a map of such a size: its area shows how many people lived there. */
export const circleRadius = (people: number, { width, height }: Size): number =>
  Math.sqrt((people / 1e6) * width * height) * MILLION_SHARE;

/** The circle of a number of people. */
export const peopleCircle = (cx: number, cy: number, r: number): SceneNode => ({
  kind: 'circle',
  cx: tenths(cx),
  cy: tenths(cy),
  r: tenths(Math.max(0.6, r)),
  classes: 'people-circle'
});

/** Circles of towns in a frame, the largest beneath the others. */
export function peopleCircleNodes({ projection }: Frame, towns: readonly LargeTown[]): SceneNode[] {
  const { width, height } = projection.size;
  return towns.flatMap(([lng, lat, people]) => {
    const [x, y] = projection.project(lng, lat);
    const r = circleRadius(people, projection.size);
    return x < -r || y < -r || x > width + r || y > height + r ? [] : [peopleCircle(x, y, r)];
  });
}
