import { lineKey } from '../../territory/line-of-contact';
import type { Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { Measure } from '../../territory/measures';
import type { LayerId } from '../../view/page/land-layers';
import { drawnView, type MapFacet } from '../../view/page/view';
import { differenceZones, type ShownTransition } from '../symbology/difference-zones';
import type { Box } from '../ground/box';
import type { Frame } from '../ground/frame';
import type { MapProjection } from '../ground/projection';
import { group, type SceneNode } from '../scene/scene';
import { writePage } from '../scene/write-page';
import { plateLabelNodes } from './label-nodes';
import { lineNodes, overlayNodes, zoneNodes, type PlateInput } from './plate';
import { groundNodes } from './plate-ground';
import { layer, plateTitle, reference, writePlate } from './plate-svg';

/** What is drawn over a map, and the boxes that its labels leave free. */
export interface Signs {
  readonly nodes: readonly SceneNode[];
  readonly covered: readonly Box[];
}

/** Settings that the maps of one comparison share. */
export interface PairSetting {
  readonly facet: MapFacet;
  /** What figures tell of land; its area where nothing is said. */
  readonly measure?: Measure;
  readonly locale: Locale;
  readonly units: readonly AdministrativeUnit[];
  /** Signs over the maps, and the name that tells them from others. */
  readonly signs?: {
    readonly name: string;
    /** @param line key of the line of contact of the map */
    readonly draw: (version: Pick<PlanVersion, 'sites'>, line: string) => (projection: MapProjection) => Signs;
  };
  /** Alternative text of the map of differences. */
  readonly differenceTitle: string;
  /** Where land of a side leads; to its row on the page that the maps stand on where nothing is said. */
  readonly zoneHref?: (side: string, zoneId: string) => string;
}

/** One side of a comparison, in the frame that its map is drawn in. */
export interface PairSide {
  readonly frame: Frame;
  readonly version: PlanVersion;
  readonly partition: Partition;
}

const PAIR = 'pair';
const GROUND_ID = `${PAIR}-ground`;
const facetView = (facet: MapFacet, hidden: readonly LayerId[], measure: Measure = 'land') => ({
  facet,
  measure,
  hidden,
  isolated: null,
  zone: null
});

/** A version that is not drawn has no line of contact among the atlas's. */
const linesId = ({ version, partition }: PairSide): string =>
  `${PAIR}-lines-${version.notDrawn === undefined ? lineKey(partition.line) : 'none'}`;

function plateInput({ version, partition }: PairSide, name: string, setting: PairSetting): PlateInput {
  const { facet, measure, locale, units, zoneHref = (side, zoneId) => `#${side}-${zoneId}` } = setting;
  return {
    version,
    partition,
    view: drawnView(version, facetView(facet, [], measure)),
    locale,
    units,
    plateId: `${PAIR}-${name}`,
    zoneHref: (zoneId) => zoneHref(name, zoneId),
    covered: []
  };
}

/** Copies of definitions are styled by themselves, so they bring the class that the style sheet starts from. */
const definition = (id: string, children: readonly SceneNode[]): SceneNode => group(children, { id, classes: 'plate' });

/** Water, borders and the line of contact of a side; both sides use the same where they are on one line. */
function pairLines(side: PairSide): SceneNode {
  const view = drawnView(side.version, facetView('status', ['overlays']));
  return definition(linesId(side), lineNodes(side.frame, { version: side.version, plateId: PAIR, view }));
}

/** Parts that the maps of a comparison share, as definitions that each of them uses: a page holds them once. */
export function renderPairGround(sides: readonly PairSide[]): string {
  const [first] = sides;
  const lines = new Map(sides.map((side) => [linesId(side), side] as const));
  return writePage([
    ...(first === undefined ? [] : [definition(GROUND_ID, groundNodes(first.frame, PAIR))]),
    ...[...lines.values()].map(pairLines)
  ]);
}

function renderSheet(
  side: PairSide,
  label: string,
  over: readonly SceneNode[],
  { signs, ...given }: PlateInput & { readonly signs?: Signs | undefined }
): string {
  const input = { ...given, covered: signs?.covered ?? [] };
  return writePlate(side.frame.projection.size, { role: 'group', 'aria-label': label }, [
    { ...reference(GROUND_ID), page: { 'aria-hidden': 'true' } },
    layer('zones', zoneNodes(side.frame, input), false),
    layer('lines', [...over, reference(linesId(side))]),
    layer('labels', plateLabelNodes(side.frame, input)),
    ...(signs === undefined ? [] : [layer('signs', signs.nodes, false)])
  ]);
}

/** The map of one side of a comparison; its land links to what the version says of it. */
export function renderPairSide(side: PairSide, name: 'a' | 'b', setting: PairSetting): string {
  const { frame, version, partition } = side;
  const { title, description } = plateTitle({ version, line: partition.line, locale: setting.locale });
  const overlays = overlayNodes(frame, version);
  return renderSheet(side, `${title}. ${description}`, overlays, {
    ...plateInput(side, name, setting),
    signs: setting.signs?.draw(version, lineKey(partition.line))(frame.projection)
  });
}

/** The map of differences: land whose status changes, numbered as in the table; all else recedes. */
export function renderPairDifference(side: PairSide, shown: readonly ShownTransition[], setting: PairSetting): string {
  return renderSheet(side, setting.differenceTitle, [], {
    ...plateInput(side, 'difference', setting),
    view: facetView(setting.facet, ['sites', 'overlays'], setting.measure),
    zoneHref: (zoneId) => `#${zoneId}`,
    drawn: differenceZones(shown),
    signs: setting.signs?.draw({ sites: [] }, lineKey(side.partition.line))(side.frame.projection)
  });
}
