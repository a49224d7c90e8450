import { remember } from '../../../remember';
import type { Box, Point } from '../box';
import type { Frame } from '../frame';

/** The outline of a face in pixels, and how far it reaches. */
export interface FaceRings {
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
}

/** The outlines of a frame's faces, in their order. */
export const faceRings = remember(({ faces, territoryArcs }: Frame): readonly FaceRings[] =>
  faces.map((face) => {
    const polygons = face.type === 'Polygon' ? [face.arcs] : face.arcs;
    const rings = polygons.flat().map((ring) => territoryArcs.linePoints(ring));
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [x, y] of rings.flat()) {
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    }
    return { rings, box };
  })
);

/** Boxes of the faces of which something may be in the frame, by the face's id: no more than what is in the frame. */
export const facesInFrame = remember((frame: Frame): ReadonlyMap<string, Box> => {
  const { width, height } = frame.projection.size;
  const boxes = new Map<string, Box>();
  for (const [index, { box }] of faceRings(frame).entries()) {
    const face = frame.faces[index];
    const isBeyond = box.right < 0 || box.left > width || box.bottom < 0 || box.top > height;
    if (face === undefined || isBeyond) continue;
    boxes.set(face.properties.id, {
      left: Math.max(0, box.left),
      top: Math.max(0, box.top),
      right: Math.min(width, box.right),
      bottom: Math.min(height, box.bottom)
    });
  }
  return boxes;
});
