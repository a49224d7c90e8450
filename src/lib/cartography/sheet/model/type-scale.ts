import { SMALLEST, type TextStyle } from './set-text';
import type { SheetFormat } from './sheet-format';

/** The styles of one sheet, from a few sizes. */
export interface TypeScale {
  readonly title: TextStyle;
  readonly standing: TextStyle;
  readonly subtitle: TextStyle;
  readonly legendTitle: TextStyle;
  readonly legendFigure: TextStyle;
  readonly legendDetail: TextStyle;
  readonly note: TextStyle;
  readonly credit: TextStyle;
}

/** A style whose size keeps the legible minimum, with leading in half units. */
function style(
  font: TextStyle['font'],
  size: number,
  weight: TextStyle['weight'],
  ink: TextStyle['ink'],
  ratio: number
): TextStyle {
  const legible = Math.max(SMALLEST, Math.round(size * 4) / 4);
  return { font, size: legible, weight, leading: Math.round(legible * ratio * 2) / 2, ink };
}

/** Titles grow with the sheet, running text does not; `step` is 1 or a little less where room is short. */
export function typeScale({ canvas, shape }: SheetFormat, step: number): TypeScale {
  const side = Math.sqrt(canvas.width * canvas.height);
  const title = Math.min(32, Math.max(19, side * (shape === 'wide' ? 0.031 : 0.034)));
  return {
    title: style('serif', title * step, 600, 'label', 1.16),
    standing: style('sans', 12.5 * step, 400, 'labelMuted', 1.3),
    subtitle: style('serif', 14 * step, 400, 'label', 1.32),
    legendTitle: style('sans', 12.5 * step, 600, 'label', 1.24),
    legendFigure: style('sans', 12.5 * step, 400, 'label', 1.24),
    legendDetail: style('sans', 11.5 * step, 400, 'labelMuted', 1.28),
    note: style('sans', 11.5 * step, 600, 'label', 1.28),
    credit: style('sans', SMALLEST, 400, 'labelMuted', 1.28)
  };
}
