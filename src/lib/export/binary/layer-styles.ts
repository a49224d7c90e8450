import { isLettered } from '../../cartography/lettering/place-plate-labels';
import { wrapWords } from '../../cartography/lettering/wrap-words';
import { MAX_ZONE_LINE_LETTERS } from '../../cartography/lettering/zone-labels';
import { drawZones } from '../../cartography/symbology/drawn-zones';
import { deriveLegend } from '../../cartography/symbology/legend';
import { LINE_WORK, OVERLAY_LINES } from '../../cartography/symbology/line-work';
import { LIGHT } from '../../cartography/symbology/palette';
import { tellMeasure } from '../../derivation/partition/measure';
import { formatLine } from '../../i18n/format-line';
import { LANGUAGES } from '../../i18n/languages';
import { inCapitals, inLanguage } from '../../i18n/localised';
import type { ExportInput } from '../format/format';
import type { VectorLayer } from '../table/vector-layers';
import { quoteText, writeLayerStyle, type LayerStyle } from './qgis-style';
import { casedLineSymbol, landSymbol, outlineSymbol, signSymbol } from './qgis-symbols';

/** The table that QGIS looks for styles in, as it creates it itself. */
export const STYLES_TABLE = `
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT CURRENT_TIMESTAMP
);`;

const isOneOf = (column: string, values: readonly string[]): string =>
  `"${column}" IN (${values.map(quoteText).join(', ')})`;

/** Name and area of each zone that our maps letter. */
function zoneLabels({ partition, locale }: ExportInput): LayerStyle['labels'] {
  const lettered = drawZones(partition, { facet: 'status', hidden: [], isolated: null }).filter(isLettered);
  if (lettered.length === 0) return undefined;
  const cases = lettered.map(({ zone }) => {
    const name = inCapitals(zone.terms.mapLabel ?? zone.terms.name, locale.code);
    const nameLines = wrapWords(name, ({ length }) => length <= MAX_ZONE_LINE_LETTERS);
    const label = [...nameLines, tellMeasure(undefined, zone, locale)].join('\n');
    return `WHEN "zone" = ${quoteText(zone.id)} THEN ${quoteText(label)}`;
  });
  return { expression: `CASE ${cases.join(' ')} END`, place: 'within', sizePt: 9, isBold: true };
}

/** The legend of the overview as rules: what looks alike on our maps has one entry in QGIS, too. */
function zoneStyle(input: ExportInput): LayerStyle {
  const labels = zoneLabels(input);
  const rules = deriveLegend(input.partition, 'status', input.locale.messages).map(
    ({ title, detail, symbol, zones }) => ({
      title: detail === '' ? title : `${title}: ${detail}`,
      filter: isOneOf(
        'zone',
        zones.map(({ id }) => id)
      ),
      symbol: landSymbol(symbol, LIGHT)
    })
  );
  return { rules, ...(labels && { labels }) };
}

function overlayStyle({ version, locale }: ExportInput): LayerStyle {
  const rules = version.overlays.map(({ id, kind, name }) => ({
    title: inLanguage(name, locale.code),
    filter: isOneOf('overlay', [id]),
    symbol: outlineSymbol(OVERLAY_LINES[kind], LIGHT.overlay)
  }));
  return { rules };
}

const EVERY_ROW = 'TRUE';

function lineOfContactStyle({ partition, locale }: ExportInput): LayerStyle {
  const symbol = casedLineSymbol([
    [LINE_WORK['line-casing'], LIGHT.casing],
    [LINE_WORK['line-of-contact'], LIGHT.lineOfContact]
  ]);
  return {
    rules: [
      { title: locale.messages.map.lineOfContactOn(formatLine(partition.line, locale.code)), filter: EVERY_ROW, symbol }
    ]
  };
}

const signStyle = (title: string, shape: 'diamond' | 'circle', { locale }: ExportInput): LayerStyle => ({
  rules: [{ title, filter: EVERY_ROW, symbol: signSymbol(shape, LIGHT) }],
  labels: {
    expression: LANGUAGES[locale.code].dataLanguages[0] === 'uk' ? '"nameUk"' : '"nameEn"',
    place: 'beside',
    sizePt: 8
  }
});

const STYLE_OF: Readonly<Record<VectorLayer['id'], (input: ExportInput) => LayerStyle>> = {
  zones: zoneStyle,
  overlays: overlayStyle,
  line_of_contact: lineOfContactStyle,
  sites: (input) => signStyle('', 'diamond', input),
  assets: (input) => signStyle('', 'circle', input)
};

/** How QGIS draws a table of the version, as its own document: our fills, hatches, lines and labels. */
export const layerStyle = (id: VectorLayer['id'], input: ExportInput): string =>
  writeLayerStyle(STYLE_OF[id](input), LIGHT);
