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

/** Ids of the faces of which something may be in the frame. */
export const facesInFrame = remember((frame: Frame): ReadonlySet<string> => {
  const { width, height } = frame.projection.size;
  const ids = faceRings(frame).map(({ box }, index) => {
    const isBeyond = box.right < 0 || box.left > width || box.bottom < 0 || box.top > height;
    return isBeyond ? undefined : frame.faces[index]?.properties.id;
  });
  return new Set(ids.filter((id) => id !== undefined));
});
