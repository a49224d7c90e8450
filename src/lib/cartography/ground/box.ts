/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

/** A width and a height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box along the axes, by its edges in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
