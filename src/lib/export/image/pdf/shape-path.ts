import type { Circle, Path, Rect } from '../../../cartography/scene/scene';

/** A shape as path data. */
export function shapePath(shape: Path | Rect | Circle): string {
  switch (shape.kind) {
    case 'path':
      return shape.d;
    case 'rect': {
      const { x = 0, y = 0, width, height } = shape;
      return ['M', x, y, 'H', x + width, 'V', y + height, 'H', x, 'Z'].join(' ');
    }
    case 'circle': {
      const { cx, cy, r } = shape;
      const halfTo = (x: number) => ['A', r, r, 0, 1, 0, x, cy].join(' ');
      return ['M', cx - r, cy, halfTo(cx + r), halfTo(cx - r), 'Z'].join(' ');
    }
  }
}
