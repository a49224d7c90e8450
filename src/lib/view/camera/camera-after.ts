import type { Camera } from '../page/view';
import { latitudeOf, mercatorY, WORLD_PIXELS } from './mercator';

/** Movement of a picture of the map by fingers or wheel: it was moved by (dx, dy) px and scaled about a point of it. */
export interface PictureMove {
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  /** Point in px from the frame's top left corner, before the move. */
  readonly about: readonly [x: number, y: number];
}

export const NO_MOVE: PictureMove = { dx: 0, dy: 0, scale: 1, about: [0, 0] };

/** The one move that does what `first` and then `second` do; `second` is given in the frame, after the first. */
export function composeMoves(first: PictureMove, second: PictureMove): PictureMove {
  const along = (axis: 0 | 1, shift: 'dx' | 'dy'): number => {
    // The new place of the frame's corner; about the corner, a move is nothing else.
    const once = first.about[axis] * (1 - first.scale) + first[shift];
    return second.about[axis] + (once - second.about[axis]) * second.scale + second[shift];
  };
  return { dx: along(0, 'dx'), dy: along(1, 'dy'), scale: first.scale * second.scale, about: [0, 0] };
}

/** The camera that shows what the moved picture shows. A point p of the picture went to `about + (p − about) · scale + (dx, dy)`. */
export function cameraAfter(
  camera: Camera,
  { dx, dy, scale, about }: PictureMove,
  size: { readonly width: number; readonly height: number }
): Camera {
  const [middleX, middleY] = [size.width / 2, size.height / 2];
  // The picture's point that is now in the middle of the frame.
  const x = about[0] + (middleX - about[0] - dx) / scale;
  const y = about[1] + (middleY - about[1] - dy) / scale;
  const world = WORLD_PIXELS * 2 ** camera.zoom;
  return {
    lng: camera.lng + ((x - middleX) / world) * 360,
    lat: latitudeOf(mercatorY(camera.lat) + (y - middleY) / world),
    zoom: camera.zoom + Math.log2(scale)
  };
}
