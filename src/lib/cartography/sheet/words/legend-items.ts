import { definitionOf } from '../../../territory/measures';
import { isInUse, kindOf } from '../../../assets/asset';
import type { ShownAsset } from '../../plate/asset-marks';
import { ASSET_KIND_IDS, ASSET_KINDS } from '../../../assets/asset-kinds';
import { inLanguage } from '../../../i18n/localised';
import { assetMessages } from '../../../i18n/messages/assets';
import { formatLine } from '../../../i18n/format-line';
import { formatPeople, formatShare } from '../../../i18n/format';
import { tellMeasure } from '../../../derivation/partition/measure';
import { spokenLand } from '../../../derivation/partition/spoken-land';
import { drawZones } from '../../symbology/drawn-zones';
import { deriveLegend } from '../../symbology/legend';
import { mapSigns } from '../../symbology/map-signs';
import { hasOutline, type Hue, type MapSymbol } from '../../symbology/symbology';
import { containsFace } from '../../../derivation/partition/evaluate-extent';
import type { Locale } from '../../../i18n/locale';
import { peopleMessages } from '../../../i18n/messages/people';
import { peopleCircle } from '../../plate/people-circles';
import type { Face } from '../../../territory/territory';
import { outlineAnchor, outlineFaces, type Frame } from '../../ground/frame';
import { group, path, type Path, type SceneNode } from '../../scene/scene';
import { drawnView } from '../../../view/page/view';
import type { GroundWindow, SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';

/** One row of a legend. */
export interface LegendItem {
  /** Id of the class, or of the sign. */
  readonly id: string;
  /** Signs go first where room is short: what they mean can be seen. A line that no map names stays. */
  readonly rank: 'class' | 'line' | 'sign';
  /** Nodes in the classes of maps, 26 by 16 units with its corner at the origin. */
  readonly swatch: readonly SceneNode[];
  /** Hue of a class: which side, or none, its colour stands for. */
  readonly hue?: Hue;
  readonly title: string;
  /** More that is always said, on lines of its own. */
  readonly beside?: readonly string[];
  readonly detail: string;
  /** Swatch of a class of the same name that the detail is about. */
  readonly second?: readonly SceneNode[];
  readonly area: string;
  readonly share: string;
  /** Whether a map shows any of it; all maps do where nothing is said. */
  readonly isShown?: (map: Lettered) => boolean;
}

/** A map as it is drawn. */
type Lettered = NonNullable<GroundWindow['lettering']>;

/** Whether any of some land is in a frame. */
export const isInFrame = (frame: Frame, contains: (face: Face) => boolean): boolean =>
  outlineAnchor(outlineFaces(frame, contains)) !== undefined;

/** Whether a map shows land of a class. */
const isClassShown =
  (classId: string) =>
  ({ frame, input }: Lettered): boolean =>
    (input.drawn ?? drawZones(input.partition, input.view)).some(
      (zone) => zone.classId === classId && isInFrame(frame, ({ id }) => zone.faceIds.has(id))
    );

/** Whether a map shows a sign of `mapSigns`. */
const isSignShown =
  (id: string) =>
  ({ frame, input, labels }: Lettered): boolean =>
    id === 'site' || id === 'silent-site'
      ? labels.sites.some(({ isSilent }) => isSilent === (id === 'silent-site'))
      : input.version.overlays.some(
          ({ kind, extent }) => kind === id && isInFrame(frame, (face) => containsFace(extent, face))
        );

/** Key that swatches which look alike share. */
export const swatchKey = ({ swatch }: Pick<LegendItem, 'swatch'>): string => JSON.stringify(swatch);

/** Size of a swatch, in units. */
export const SWATCH = { width: 26, height: 16 } as const;

/** A piece of land as the map draws it. */
export function classSwatch(symbol: MapSymbol): SceneNode[] {
  const { hue, tint, hatch, broken } = symbol;
  const edge = hasOutline(symbol) ? `edge ${hue} outline${broken ? ' broken' : ''}` : 'oblast-border';
  const box = { kind: 'rect', x: 0.6, y: 0.6, width: SWATCH.width - 1.2, height: SWATCH.height - 1.2 } as const;
  return [
    { ...box, classes: `fill ${hue} ${tint}` },
    ...(hatch === 'none' ? [] : [{ ...box, hatch: { hatch, hue } }]),
    { ...box, classes: edge }
  ];
}

const stroke = (classes: string): Path => path('M2,8H24', classes);
export const sign = (swatch: readonly SceneNode[], title: string): LegendItem => ({
  id: title,
  rank: 'sign',
  swatch,
  title,
  detail: '',
  area: '',
  share: ''
});

export const LINE_SWATCH: readonly SceneNode[] = [stroke('line-casing'), stroke('line-of-contact')];
/** The first of two lines of contact on one map. */
export const EARLIER_LINE_SWATCH: readonly SceneNode[] = [stroke('line-casing'), stroke('earlier-line')];
export const FINE_LINE_SWATCH: readonly SceneNode[] = [group(LINE_SWATCH, { classes: 'fine' })];

/** The classes of land that a map shows, as the partition has them. */
export function classItems({ version, partition }: SheetPart, { input }: SheetContext): LegendItem[] {
  const { locale, view } = input;
  const isOfPart = spokenLand(partition) !== null;
  const shown = new Set(drawZones(partition, drawnView(version, view)).map(({ classId }) => classId));
  return deriveLegend(partition, view.facet, locale.messages)
    .filter(({ id }) => shown.has(id))
    .map(({ id, symbol, title, detail, shareOfUkraine, ...land }) => ({
      id,
      rank: 'class',
      isShown: isClassShown(id),
      swatch: classSwatch(symbol),
      hue: symbol.hue,
      title,
      detail,
      area: tellMeasure(view.measure, land, locale),
      share: isOfPart || !definitionOf(view.measure).hasShare ? '' : formatShare(shareOfUkraine, locale.code)
    }));
}

/** Lines and marks of a map. */
export function signItems(
  { version, partition, assets = [] }: SheetPart,
  { input, messages }: SheetContext
): LegendItem[] {
  const { code, messages: global } = input.locale;
  const { hidden } = drawnView(version, input.view);
  const line = global.map.lineOfContactOn(formatLine(partition.line, code));
  return [
    ...(hidden.includes('line-of-contact') ? [] : [sign(LINE_SWATCH, line)]),
    ...mapSigns([version], hidden, input.locale).map(({ id, classes, d, title }): LegendItem => ({
      ...sign([path(d, classes)], title),
      rank: 'line',
      isShown: isSignShown(id)
    })),
    ...(definitionOf(input.view.measure).marks === 'town-circles' ? [circleItem(input.locale)] : []),
    ...assetItems(assets, input.locale),
    sign([stroke('state-border')], messages.stateBorder)
  ];
}

/** Signs of the kinds of assets on a map, and what a hollow one means. */
function assetItems(all: readonly ShownAsset[], { code }: Locale): LegendItem[] {
  const assets = all.filter(({ isDiamond }) => isDiamond !== true);
  const kinds = ASSET_KIND_IDS.filter((kind) => assets.some((asset) => kindOf(asset) === kind));
  const item = (d: string, classes: string, title: string): LegendItem => ({
    ...sign(
      [group([path(d, 'asset-casing'), path(d, classes)], { place: { x: SWATCH.width / 2, y: SWATCH.height / 2 } })],
      title
    ),
    rank: 'line'
  });
  const idle = assets.find((asset) => !isInUse(asset));
  return [
    ...kinds.map((kind) => item(ASSET_KINDS[kind].sign, 'asset', inLanguage(ASSET_KINDS[kind].name, code))),
    ...(idle === undefined
      ? []
      : [item(ASSET_KINDS[kindOf(idle)].sign, 'asset hollow', assetMessages(code).layer.hollow)])
  ];
}

/** People of the circle in a legend; on an image of an article its size is about that on the map. */
const CIRCLE_PEOPLE = 100_000;

/** The circles of towns, by one of them. */
const circleItem = ({ code }: Locale): LegendItem => ({
  ...sign(
    [peopleCircle(SWATCH.width / 2, SWATCH.height / 2, 5)],
    peopleMessages(code).circle(formatPeople(CIRCLE_PEOPLE, code))
  ),
  rank: 'line'
});
