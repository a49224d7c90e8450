import { formatArea, formatNumber } from '../../../i18n/format';
import { formatLine } from '../../../i18n/format-line';
import { inLanguage } from '../../../i18n/localised';
import { borderMessages } from '../../../i18n/messages/borders';
import { OVERLAY_LINES } from '../../symbology/line-work';
import { path } from '../../scene/scene';
import type { SheetContext } from '../model/sheet-context';
import type { LegendItem } from '../words/legend-items';
import type { SheetContent } from '../words/sheet-content';
import { drawOneMap, signsWithoutTerms, WITHOUT_TERMS } from './one-map';
import { versionContent } from './version-sheet';

/** Line styles of overlays, for one distance each. */
const STYLES = Object.keys(OVERLAY_LINES);

/** Distances along the whole line that proposals name, over the map of one version; they change no area of it. */
export function bandsContent(context: SheetContext): SheetContent {
  const { input } = context;
  const whole = versionContent(context);
  const [part] = input.parts;
  if (part?.bands === undefined || part.version.notDrawn !== undefined) return whole;
  const { code } = input.locale;
  const { figure } = borderMessages(code);
  const bands = part.bands
    .slice(0, STYLES.length)
    .map((band, place) => ({ ...band, style: `overlay ${STYLES[place] ?? ''}` }));
  const items = bands.map(({ land: { km, sides }, proposal, style }): LegendItem => ({
    id: `band-${String(km)}`,
    rank: 'class',
    swatch: [path('M2,8H24', style)],
    title: figure.band(formatNumber(km, code, 1), inLanguage(proposal, code)),
    beside: [figure.bandSides(formatArea(sides.ukraine.areaKm2, code), formatArea(sides.russia.areaKm2, code))],
    detail: '',
    area: '',
    share: ''
  }));
  const subtitle = figure.bands(formatLine(part.partition.line, code));
  return {
    ...whole,
    subtitle,
    shortSubtitle: subtitle,
    legend: [...items, ...whole.legend.filter(({ rank }) => rank === 'class'), ...signsWithoutTerms(part, context)],
    draw: drawOneMap(
      { part, without: WITHOUT_TERMS, bands: bands.map(({ land: { km }, style }) => ({ km, style })) },
      context
    )
  };
}
