import type { Box } from '../ground/box';
import type { MapProjection } from '../ground/projection';
import { boxAt, labelSize, LINE_HEIGHT } from '../lettering/label';
import { group, tenths, type SceneNode } from '../scene/scene';

/** A place that the reader comes from: it has a sign of its own on the map, and its name whatever else has room. */
export interface MarkedPoint {
  readonly lng: number;
  readonly lat: number;
  readonly name: string;
}

/** Radius of the ring around the place, in pixels: larger than the dots of towns and unlike the diamonds of sites. */
const RING_PX = 9;
/** Radius of the dot in its middle, in pixels. */
const DOT_PX = 3;
/** Distance from the middle of the ring to the beginning of the name. */
const TO_NAME_PX = 14;
const NAME = { size: 14, weight: 600 } as const;

/** The mark of a place, and the boxes that it takes from the labels; nothing of a place outside the frame. */
export function placeMark(
  { project, size }: MapProjection,
  { lng, lat, name }: MarkedPoint
): { readonly nodes: readonly SceneNode[]; readonly covered: readonly Box[] } {
  const [x, y] = project(lng, lat);
  if (x < 0 || y < 0 || x > size.width || y > size.height) return { nodes: [], covered: [] };
  const nameSize = labelSize([{ text: name, ...NAME }]);
  const hasRoom = x + TO_NAME_PX + nameSize.width < size.width;
  const anchor = hasRoom ? 'start' : 'end';
  const at = x + (hasRoom ? TO_NAME_PX : -TO_NAME_PX);
  const text: SceneNode = {
    kind: 'text',
    text: name,
    x: tenths(at),
    y: tenths(y + NAME.size * (LINE_HEIGHT / 2 - 0.26)),
    anchor,
    ...NAME
  };
  const circle = (r: number, classes: string): SceneNode => ({
    kind: 'circle',
    cx: tenths(x),
    cy: tenths(y),
    r,
    classes
  });
  return {
    nodes: [
      group([circle(RING_PX, 'casing'), circle(RING_PX, 'ring'), circle(DOT_PX, 'dot'), text], {
        classes: 'label place-mark'
      })
    ],
    covered: [
      { left: x - RING_PX, right: x + RING_PX, top: y - RING_PX, bottom: y + RING_PX },
      boxAt({ x: at, y, anchor, cost: 0 }, nameSize)
    ]
  };
}
