import { HALO_PX } from '../../cartography/symbology/line-work';
import type { Palette } from '../../cartography/symbology/palette';
import { writeAttributes } from '../../cartography/scene/svg-text';
import { asMillimetres, qgisColour, type QgisSymbol } from './qgis-symbols';
import { text } from './kml-text';

/** What QGIS draws alike and names in its list of layers. */
interface StyleRule {
  readonly title: string;
  /** Which rows, as an expression of QGIS. */
  readonly filter: string;
  readonly symbol: QgisSymbol;
}

/** Placements by their numbers in QGIS: around the middle of land, and where a map sets the name of a point. */
const PLACEMENT = { within: '1', beside: '6' } as const;

/** What is lettered. */
interface StyleLabels {
  /** An expression of QGIS. */
  readonly expression: string;
  readonly place: keyof typeof PLACEMENT;
  readonly sizePt: number;
  readonly isBold?: boolean;
}

/** Style of one table. */
export interface LayerStyle {
  readonly rules: readonly StyleRule[];
  readonly labels?: StyleLabels;
}

/** A text in an expression of QGIS. */
export const quoteText = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n')}'`;

/** Attribute of an element; control characters have no place in XML. */
const attribute = (value: string): string => text(value).replaceAll('\n', '&#10;');

function writeRules(rules: readonly StyleRule[]): string {
  const written = rules.map(({ title, filter }, index) => {
    const key = `rule-${String(index)}`;
    return `<rule key="${key}" symbol="${String(index)}" label="${attribute(title)}" filter="${attribute(filter)}"/>`;
  });
  const symbols = rules.map(({ symbol }, index) => symbol(String(index)));
  return `<renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0"><rules key="rules">${written.join('')}</rules><symbols>${symbols.join('')}</symbols></renderer-v2>`;
}

function writeLabels({ expression, place, sizePt, isBold = false }: StyleLabels, palette: Palette): string {
  const style = {
    ...{ isExpression: '1', fontFamily: 'Source Sans 3', fontSize: String(sizePt), fontSizeUnit: 'Point' },
    ...{ fontWeight: isBold ? '63' : '50', textColor: qgisColour(palette.label), textOpacity: '1' }
  };
  const buffer = {
    ...{ bufferDraw: '1', bufferSize: asMillimetres(HALO_PX), bufferSizeUnits: 'MM', bufferOpacity: '1' },
    ...{ bufferColor: qgisColour(palette.halo), bufferJoinStyle: '128', bufferNoFill: '1' }
  };
  return [
    '<labeling type="simple"><settings calloutType="simple">',
    `<text-style fieldName="${attribute(expression)}"${writeAttributes(style)}><text-buffer${writeAttributes(buffer)}/></text-style>`,
    // Lines of a label are centred, each feature has one of them, on its largest part.
    `<text-format multilineAlign="1" plussign="0"/><placement placement="${PLACEMENT[place]}" priority="8" dist="1" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR"/>`,
    '<rendering labelPerPart="0" displayAll="0" drawLabels="1" obstacle="1"/>',
    '</settings></labeling>'
  ].join('');
}

/** A style as a document of QGIS (QML), readable for QGIS 3.22 and newer. */
export function writeLayerStyle({ rules, labels }: LayerStyle, palette: Palette): string {
  const isLabelled = labels === undefined ? '0' : '1';
  return [
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
    `<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="${isLabelled}">`,
    writeRules(rules),
    labels === undefined ? '' : writeLabels(labels, palette),
    '<blendMode>0</blendMode><featureBlendMode>0</featureBlendMode><layerOpacity>1</layerOpacity></qgis>'
  ].join('');
}
