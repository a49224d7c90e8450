import { formatDistance } from '../../../i18n/format';
import { borderMessages } from '../../../i18n/messages/borders';
import { formatLine } from '../../../i18n/format-line';
import { borderSwatch } from '../../plate/border-lines';
import type { SheetContext } from '../model/sheet-context';
import { group } from '../../scene/scene';
import { LINE_SWATCH, type LegendItem } from '../words/legend-items';
import type { SheetContent } from '../words/sheet-content';
import { drawOneMap, signsWithoutTerms, WITHOUT_TERMS } from './one-map';
import { versionContent } from './version-sheet';

/** Widths as fine as the map has the line here. */
const TODAY_SWATCH = [group(LINE_SWATCH, { classes: 'finest' })];

/** A row of the legend that is a line with its length. */
const lineItem = (id: string, swatch: LegendItem['swatch'], title: string, detail = ''): LegendItem => ({
  id,
  rank: 'class',
  swatch,
  title,
  detail,
  area: '',
  share: ''
});

/** The line of today and the borders that one version would create, with their lengths. */
export function lineContent(context: SheetContext): SheetContent {
  const { input } = context;
  const whole = versionContent(context);
  const [part] = input.parts;
  if (part?.borders === undefined || part.version.notDrawn !== undefined) return whole;
  const { borders, today, line } = part.borders;
  const { code } = input.locale;
  const { figure, status } = borderMessages(code);
  const km = (length: number) => formatDistance(length, code);
  const [withLine, ...signs] = signsWithoutTerms(part, context);
  const items = borders.map(({ between: [one, other], km: length, onTodaysLineKm }, place) =>
    lineItem(
      `border-${one}-${other}`,
      borderSwatch(place),
      figure.border(status[one], status[other], km(length)),
      onTodaysLineKm < 0.5 ? figure.offLine : figure.onLine(km(onTodaysLineKm))
    )
  );
  const subtitle = borders.length === 0 ? figure.none(formatLine(line, code)) : figure.subtitle(formatLine(line, code));
  return {
    ...whole,
    subtitle,
    shortSubtitle: subtitle,
    legend: [
      ...items,
      lineItem('today', TODAY_SWATCH, figure.line(withLine?.title ?? '', km(today.km))),
      ...whole.legend.filter(({ rank }) => rank === 'class'),
      ...signs
    ],
    draw: drawOneMap(
      { part, without: WITHOUT_TERMS, lineWork: 'finest', borderLines: borders.map(({ between }) => between) },
      context
    )
  };
}
