import { sheetMessages, type SheetMessages } from '../../../i18n/messages/sheet';
import type { SheetTheme } from '../../../view/sheet/sheet-view';
import { CHART_RULES } from '../../chart/chart-stylesheet';
import { MAP_RULES } from '../../symbology/map-rules';
import { DARK, LIGHT, NEWSPRINT, type Palette } from '../../symbology/palette';
import type { StyleRule } from '../../symbology/style-rule';
import { paintWith, type Paint } from '../../scene/paint';
import type { SheetInput } from './sheet';
import { formatOf, type SheetFormat } from './sheet-format';

/** Input, format, colours and words that all parts of one sheet are drawn with. */
export interface SheetContext {
  readonly input: SheetInput;
  readonly format: SheetFormat;
  readonly palette: Palette;
  readonly messages: SheetMessages;
  readonly paintMap: Paint;
  readonly paintChart: Paint;
}

const PALETTES: Readonly<Record<SheetTheme, Palette>> = { light: LIGHT, dark: DARK, newsprint: NEWSPRINT };

/** Without paper there is no sea either: what lies beneath the image shows. */
const TRANSPARENT_RULES: readonly StyleRule[] = [['rect.sea', { fill: 'none' }]];

/** The format, the colours and the words of a sheet. */
export function sheetContext(input: SheetInput): SheetContext {
  const { theme, isTransparent, size } = input.view;
  const palette = PALETTES[theme];
  return {
    input,
    format: formatOf(size),
    palette,
    messages: sheetMessages(input.locale.code),
    paintMap: paintWith(isTransparent ? [...MAP_RULES, ...TRANSPARENT_RULES] : MAP_RULES, palette),
    paintChart: paintWith(CHART_RULES, palette)
  };
}
