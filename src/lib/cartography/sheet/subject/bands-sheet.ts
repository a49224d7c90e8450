import { formatArea, formatNamedDistance, formatNumber } from '../../../i18n/format';
import { formatLine } from '../../../i18n/format-line';
import { inLanguage } from '../../../i18n/localised';
import { bandMessages } from '../../../i18n/messages/bands';
import { pullBackMessages } from '../../../i18n/messages/pull-back';
import { bandEdges } from '../../ground/band-outlines';
import type { MapBand } from '../../plate/band-marks';
import { bandStyle } from '../../symbology/line-work';
import { path } from '../../scene/scene';
import type { SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';
import type { LegendItem } from '../words/legend-items';
import type { SheetContent } from '../words/sheet-content';
import { drawOneMap, signsWithoutTerms, WITHOUT_TERMS } from './one-map';
import { pullBackBands, pullBackItems } from './pull-back-lines';
import { versionContent } from './version-sheet';

/** Distances along the whole line that proposals name, over the map of one version; they change no area of it. */
export function bandsContent(context: SheetContext): SheetContent {
  const { input } = context;
  const whole = versionContent(context);
  const [part] = input.parts;
  if (part?.version.notDrawn !== undefined) return whole;
  if (part?.pullBack !== undefined) return pullBackContent(part, whole, context);
  if (part?.bands === undefined) return whole;
  const { code } = input.locale;
  const { figure } = bandMessages(code);
  const bands = part.bands.map((band, place) => ({ ...band, style: bandStyle(place) }));
  const { territory } = part.geodata;
  const drawn = bands.map(({ land: { km }, style }): MapBand => ({
    style,
    label: formatNamedDistance(km, code),
    edges: bandEdges(territory, { ukraine: km, russia: km })
  }));
  const items = bands.map(({ land: { km, sides }, proposals, style }): LegendItem => ({
    id: `band-${String(km)}`,
    rank: 'class',
    swatch: [path('M2,8H24', style)],
    title: figure.within(formatNumber(km, code, 1), proposals.map((title) => inLanguage(title, code)).join('; ')),
    beside: [figure.sides(formatArea(sides.ukraine.areaKm2, code), formatArea(sides.russia.areaKm2, code))],
    detail: '',
    area: '',
    share: ''
  }));
  const subtitle = figure.subtitle(formatLine(part.partition.line, code));
  return {
    ...whole,
    subtitle,
    shortSubtitle: subtitle,
    legend: [...items, ...whole.legend.filter(({ rank }) => rank === 'class'), ...signsWithoutTerms(part, context)],
    draw: drawOneMap({ part, without: WITHOUT_TERMS, bands: drawn }, context)
  };
}

/** What each side would draw back from, by a reader's own assumption, in place of what proposals name. */
function pullBackContent(part: SheetPart, whole: SheetContent, context: SheetContext): SheetContent {
  const { code } = context.input.locale;
  const items = pullBackItems(part, context, { isAssumptionSaid: true, hasAreas: true });
  const subtitle = pullBackMessages(code).figure.subtitle(formatLine(part.partition.line, code));
  return {
    ...whole,
    subtitle,
    shortSubtitle: subtitle,
    legend: [...items, ...whole.legend.filter(({ rank }) => rank === 'class'), ...signsWithoutTerms(part, context)],
    draw: drawOneMap({ part, without: WITHOUT_TERMS, bands: pullBackBands(part, context) }, context)
  };
}
