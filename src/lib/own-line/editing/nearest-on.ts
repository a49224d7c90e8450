import type { Position } from 'geojson';

/** Share of the reach within which a corner is taken rather than the edge beside it. */
const CORNER_SHARE = 0.6;

/** The nearest place on some lines within a reach in degrees of latitude; nothing where none is so near. */
export function nearestOn(
  lines: readonly (readonly Position[])[],
  [x = NaN, y = NaN]: Position,
  reach: number
): Position | undefined {
  const perLng = Math.cos((y * Math.PI) / 180);
  let corner: Position | undefined;
  let edge: Position | undefined;
  let [toCorner, toEdge] = [reach * CORNER_SHARE, reach];
  for (const line of lines) {
    line.forEach((position, index) => {
      const [bx = NaN, by = NaN] = position;
      const [dx, dy] = [(bx - x) * perLng, by - y];
      const distance = Math.hypot(dx, dy);
      if (distance <= toCorner) [corner, toCorner] = [position, distance];
      const [ax = NaN, ay = NaN] = line[index - 1] ?? [];
      const [ex, ey] = [(ax - bx) * perLng, ay - by];
      const share = Math.min(1, Math.max(0, -(dx * ex + dy * ey) / (ex * ex + ey * ey)));
      const away = Math.hypot(dx + share * ex, dy + share * ey);
      if (away <= toEdge) [edge, toEdge] = [[bx + share * (ax - bx), by + share * (ay - by)], away];
    });
  }
  return corner ?? edge;
}
