import { notComparable } from '../../cartography/caption/caption-input';
import type { Palette } from '../../cartography/symbology/palette';
import { showTransitions, type StatusSide } from '../../cartography/symbology/difference-zones';
import type { SheetInput } from '../../cartography/sheet/model/sheet';
import { comparePartitions } from '../../derivation/comparison/compare-partitions';
import { datedAreaRows } from '../../derivation/figures/area-over-time';
import { tellMeasure } from '../../derivation/partition/measure';
import { formatArea, formatDate, formatShare } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import { areaMessages } from '../../i18n/messages/areas';
import { compareMessages } from '../../i18n/messages/compare';
import { pageFileMessages } from '../../i18n/messages/page-file';
import { element, numberCell, swatch, table, textCell, type Markup } from './elements';

const inWords = ({ title, detail }: StatusSide): string => (detail === '' ? title : `${title}; ${detail}`);

/** Two versions: from which status to which how much land goes, numbered as on the map of differences. */
function tellPair(input: SheetInput, palette: Palette): Markup[] {
  const { locale, view } = input;
  const [a, b] = input.parts;
  if (a === undefined || b === undefined) return [];
  const reason = notComparable(input);
  if (reason !== undefined) return [element('p', reason)];
  const { transitions: texts, difference } = compareMessages(locale.code);
  const [nameA, nameB] = [a, b].map(({ version }) => inLanguage(version.shortTitle, locale.code));
  const comparison = comparePartitions(a.partition, b.partition, view.facet);
  const rows = showTransitions(comparison, locale).map(({ number, from, to, transition }) => [
    textCell(number === null ? texts.isSame : String(number)),
    textCell([swatch(from.symbol, palette), inWords(from)]),
    textCell([swatch(to.symbol, palette), inWords(to)]),
    numberCell(tellMeasure(view.measure, transition, locale)),
    numberCell(formatShare(transition.shareOfUkraine, locale.code))
  ]);
  const { shareOf } = areaMessages(locale.code);
  const heads = [
    textCell(texts.number),
    textCell(texts.from('A')),
    textCell(texts.to('B')),
    numberCell(texts.area),
    numberCell(shareOf.land)
  ];
  const { changedKm2, sameKm2, totalKm2 } = comparison;
  const [changed, same] = [changedKm2, sameKm2].map((km2) => formatArea(km2, locale.code));
  return [
    element('p', difference.summary(changed ?? '', formatShare(changedKm2 / totalKm2, locale.code), same ?? '')),
    table(pageFileMessages(locale.code).transitions(nameA ?? '', nameB ?? ''), heads, rows)
  ];
}

/** Areas over time: a row for each day, each land in both ways of measuring. */
function tellSeries({ series = [], locale: { code } }: SheetInput): Markup[] {
  const texts = pageFileMessages(code);
  const cell = (km2: number | null) => numberCell(km2 === null ? '–' : formatArea(km2, code));
  return series.map((land) => {
    const rows = datedAreaRows([land]).map(({ date, areas }) => [
      textCell(formatDate(date, code)),
      ...areas.flatMap(({ areaKm2, mappedKm2 }) => [cell(areaKm2), cell(mappedKm2)])
    ]);
    const heads = [textCell(texts.day), numberCell(texts.measured), numberCell(texts.mapped)];
    return table(texts.series(inLanguage(land.name, code)), heads, rows);
  });
}

/** The figures of what is shown together: of a pair, or of areas over time; of others the tables of versions have them. */
export function figuresOf(input: SheetInput, palette: Palette): Markup[] {
  const { kind } = input.view.subject;
  if (kind === 'areas-over-time') return tellSeries(input);
  return kind === 'side-by-side' || kind === 'difference' || kind === 'moved' ? tellPair(input, palette) : [];
}
