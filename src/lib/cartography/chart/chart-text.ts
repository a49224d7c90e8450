import { measureText, type LabelWeight } from '../lettering/text-width';
import { wrapWords } from '../lettering/wrap-words';
import { tenths, type Text } from '../scene/scene';

/** Sizes of lettering on charts, in pixels. */
export const CHART_TYPE = { title: 13.5, text: 12.5 } as const;
/** Distance between baselines of running text, in pixels. */
export const CHART_LINE_PX = 16;

export interface ChartTextStyle {
  readonly kind?: 'muted' | 'strong';
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: LabelWeight;
}

/** One line of text; `y` is its baseline. */
export function chartText(x: number, y: number, text: string, style: ChartTextStyle = {}): Text {
  const { kind, anchor = 'start', size = CHART_TYPE.text, weight = 400 } = style;
  return {
    kind: 'text',
    ...{ x: tenths(x), y: tenths(y), text, size },
    ...(kind !== undefined && { classes: kind }),
    ...(weight !== 400 && { weight }),
    ...(anchor !== 'start' && { anchor })
  };
}

/** Breaks text between words so that no line is wider, unless a single word is. */
export function wrapText(text: string, widthPx: number, size: number = CHART_TYPE.text): string[] {
  return wrapWords(text, (line) => measureText(line, size, 400) <= widthPx);
}

/** Breaks the title of a panel into lines. */
export function wrapTitle(text: string, widthPx: number): string[] {
  return wrapWords(text, (line) => measureText(line, CHART_TYPE.title, 600) <= widthPx);
}
