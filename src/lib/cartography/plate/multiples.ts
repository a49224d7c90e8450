import { tellMeasure } from '../../derivation/partition/measure';
import type { Measure } from '../../territory/measures';
import { lineKey } from '../../territory/line-of-contact';
import type { Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { LayerId } from '../../view/page/land-layers';
import type { MapFacet } from '../../view/page/view';
import { drawZones, type DrawnZone } from '../symbology/drawn-zones';
import { outlineAnchor, outlineFaces, type Frame } from '../ground/frame';
import { labelSize } from '../lettering/label';
import { LabelGround } from '../lettering/label-ground';
import { placeLabels, type LabelCandidate } from '../lettering/label-placement';
import { aroundAnchor, ORDER } from '../lettering/label-positions';
import { LineObstacles } from '../lettering/line-obstacles';
import { isLettered } from '../lettering/place-plate-labels';
import { group, type SceneNode } from '../scene/scene';
import { writePage } from '../scene/write-page';
import { labelNodes } from './label-nodes';
import { landNodes, lineNodes, overlayNodes } from './plate';
import type { PairSetting } from './pair-plates';
import { groundNodes } from './plate-ground';
import { layer, plateTitle, reference, writePlate } from './plate-svg';

/** Settings that small maps beside each other share. */
export interface MultiplesSetting {
  /** All of one line of contact, in one size. */
  readonly frame: Frame;
  readonly facet: MapFacet;
  /** What figures tell of land; its area where nothing is said. */
  readonly measure?: Measure;
  /** Signs over the maps. */
  readonly signs?: PairSetting['signs'];
  readonly locale: Locale;
}

/** Content of one small map. */
export interface Multiple {
  readonly version: PlanVersion;
  readonly partition: Partition;
}

const PREFIX = 'many';
const GROUND_ID = `${PREFIX}-ground`;
const WITHOUT_LINE: readonly LayerId[] = ['overlays', 'line-of-contact'];

const linesId = (hasLine: boolean): string => `${PREFIX}-lines${hasLine ? '' : '-none'}`;

/**
 * Parts that all small maps share, as definitions that each of them uses: ground, water, borders, the line of contact.
 * The copies are styled by themselves, so they bring the class that the style sheet starts from.
 */
export function renderMultiplesGround({ frame }: MultiplesSetting, versions: readonly PlanVersion[]): string {
  const lines = [true, false].flatMap((hasLine) => {
    const isUsed = hasLine || versions.some(({ notDrawn }) => notDrawn !== undefined);
    const [version] = versions;
    if (!isUsed || version === undefined) return [];
    const view = { hidden: hasLine ? (['overlays'] as const) : WITHOUT_LINE };
    const drawn = group(lineNodes(frame, { plateId: PREFIX, version, view }), { classes: 'fine' });
    return [group([drawn], { id: linesId(hasLine), classes: 'plate' })];
  });
  return writePage([group(groundNodes(frame, PREFIX), { id: GROUND_ID, classes: 'plate' }), ...lines]);
}

/** The area or the people of a zone, inside it or not at all: a small map has no room for leader lines. */
function areaLabel(
  { frame, locale, measure }: MultiplesSetting,
  { zone, faceIds }: DrawnZone,
  ground: LabelGround
): LabelCandidate[] {
  const anchor = outlineAnchor(outlineFaces(frame, (face) => faceIds.has(face.id)));
  const lines = [{ text: tellMeasure(measure, zone, locale), size: 11.5, weight: 600 as const }];
  if (anchor === undefined || anchor.halfWidth * 2 < labelSize(lines).width) return [];
  const order = ORDER.zone + 1 / (1 + anchor.areaPx);
  return [
    { id: `zone:${zone.id}`, kind: 'zone', lines, positions: aroundAnchor(anchor), order, land: ground.ofZone(zone.id) }
  ];
}

function areaNodes(setting: MultiplesSetting, zones: readonly DrawnZone[]): SceneNode[] {
  const { frame } = setting;
  const lettered = zones.filter(isLettered);
  const ground = new LabelGround(frame, lettered, false);
  const candidates = lettered.flatMap((zone) => areaLabel(setting, zone, ground));
  const placed = placeLabels(candidates, frame.projection.size, [], new LineObstacles(), ground.cells);
  return placed.flatMap(labelNodes);
}

interface SmallMap {
  /** Alternative text. */
  readonly label: string;
  /** Distinguishes the ids of several small maps in one document. */
  readonly name: string;
  readonly zones: readonly DrawnZone[];
  readonly hasLine: boolean;
  /** Over the land, under the lines. */
  readonly overlays: readonly SceneNode[];
  readonly labels: readonly SceneNode[];
  readonly signs?: readonly SceneNode[] | undefined;
}

function renderSmallMap(
  { label, name, zones, hasLine, overlays, labels, signs }: SmallMap,
  { frame }: MultiplesSetting
): string {
  return writePlate(frame.projection.size, { role: 'img', 'aria-label': label }, [
    reference(GROUND_ID),
    layer(
      'zones',
      zones.flatMap((zone) => landNodes(frame, zone, `${PREFIX}-${name}`)),
      false
    ),
    layer('lines', [...overlays, reference(linesId(hasLine))], false),
    layer('labels', labels, false),
    ...(signs === undefined ? [] : [layer('signs', signs, false)])
  ]);
}

/** The words on the map of a version that is not drawn. */
function notDrawnNode({ frame, locale }: MultiplesSetting): SceneNode {
  const { width, height } = frame.projection.size;
  const text = locale.messages.notDrawn;
  return { kind: 'text', x: width / 2, y: height / 2, size: 14, weight: 600, anchor: 'middle', text };
}

/** The small map of one version; of one that is not drawn the bare ground, which says so. */
export function renderMultiple({ version, partition }: Multiple, name: string, setting: MultiplesSetting): string {
  const { frame, facet, locale } = setting;
  const { title, description } = plateTitle({ version, line: partition.line, locale });
  const hasLine = version.notDrawn === undefined;
  const zones = drawZones(partition, { facet, hidden: [], isolated: null });
  const labels = hasLine ? areaNodes(setting, zones) : [notDrawnNode(setting)];
  const overlays = overlayNodes(frame, version);
  const signs = setting.signs?.draw(version, lineKey(partition.line))(frame.projection).nodes;
  return renderSmallMap({ label: `${title}. ${description}`, name, zones, hasLine, overlays, labels, signs }, setting);
}

/** The small map of land on which all versions agree. */
export function renderCoreMap(zones: readonly DrawnZone[], label: string, setting: MultiplesSetting): string {
  const labels = areaNodes(setting, zones);
  return renderSmallMap({ label, name: 'core', zones, hasLine: true, overlays: [], labels }, setting);
}
