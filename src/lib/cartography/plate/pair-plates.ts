import { lineName } from '../../territory/line-of-contact';
import type { Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { LayerId } from '../../view/page/land-layers';
import { drawnView, type MapFacet } from '../../view/page/view';
import { differenceZones, type ShownTransition } from '../symbology/difference-zones';
import type { Frame } from '../ground/frame';
import { renderLines, renderOverlays, renderZones, type PlateInput } from './plate';
import { renderGround } from './plate-ground';
import { plateTitle } from './plate-svg';
import { renderLabels } from './render-labels';
import { escapeXml } from '../lettering/svg-text';

/** Settings that the maps of one comparison share. */
export interface PairSetting {
  readonly facet: MapFacet;
  readonly locale: Locale;
  readonly units: readonly AdministrativeUnit[];
  readonly hatchPrefix: string;
  /** Alternative text of the map of differences. */
  readonly differenceTitle: string;
}

/** One side of a comparison, in the frame that its map is drawn in. */
export interface PairSide {
  readonly frame: Frame;
  readonly version: PlanVersion;
  readonly partition: Partition;
}

const PAIR = 'pair';
const facetView = (facet: MapFacet, hidden: readonly LayerId[]) => ({ facet, hidden, isolated: null, zone: null });

/** A version that is not drawn has no line of contact among the atlas's. */
const linesId = ({ version, partition }: PairSide): string =>
  `${PAIR}-lines-${version.notDrawn === undefined ? lineName(partition.line) : 'none'}`;

function plateInput({ version, partition }: PairSide, name: string, setting: PairSetting): PlateInput {
  const { facet, locale, units, hatchPrefix } = setting;
  return {
    version,
    partition,
    view: drawnView(version, facetView(facet, [])),
    locale,
    units,
    plateId: `${PAIR}-${name}`,
    hatchPrefix,
    zoneHref: (zoneId) => `#${name}-${zoneId}`,
    covered: [],
    inset: 0
  };
}

/** Water, borders and the line of contact of a side; both sides use the same where they are on one line. */
function renderPairLines(side: PairSide, setting: PairSetting): string {
  const view = drawnView(side.version, facetView('status', ['overlays']));
  return `<g id="${linesId(side)}" class="plate">${renderLines(side.frame, { ...plateInput(side, 'a', setting), plateId: PAIR, view })}</g>`;
}

/**
 * Parts that the maps of a comparison share, as definitions that each of them uses: a page holds them once. The copies
 * are styled by themselves, so they bring the class that the style sheet starts from.
 */
export function renderPairGround(sides: readonly PairSide[], setting: PairSetting): string {
  const [first] = sides;
  const ground =
    first === undefined ? '' : `<g id="${PAIR}-ground" class="plate">${renderGround(first.frame, PAIR)}</g>`;
  const lines = new Map(sides.map((side) => [linesId(side), side] as const));
  return ground + [...lines.values()].map((side) => renderPairLines(side, setting)).join('');
}

function renderSheet(side: PairSide, label: string, over: string, input: PlateInput): string {
  const { width, height } = side.frame.projection.size;
  return (
    `<svg class="plate" viewBox="0 0 ${String(width)} ${String(height)}" role="group" aria-label="${escapeXml(label)}">` +
    `<use href="#${PAIR}-ground" aria-hidden="true"/><g class="zones">${renderZones(side.frame, input)}</g>` +
    `<g class="lines" aria-hidden="true">${over}<use href="#${linesId(side)}"/></g>` +
    `<g class="labels" aria-hidden="true">${renderLabels(side.frame, input)}</g></svg>`
  );
}

/** The map of one side of a comparison; its land links to what the version says of it. */
export function renderPairSide(side: PairSide, name: 'a' | 'b', setting: PairSetting): string {
  const { frame, version, partition } = side;
  const { title, description } = plateTitle({ version, line: partition.line, locale: setting.locale });
  const overlays = renderOverlays(frame, version);
  return renderSheet(side, `${title}. ${description}`, overlays, plateInput(side, name, setting));
}

/** The map of differences: land whose status changes, numbered as in the table; all else recedes. */
export function renderPairDifference(side: PairSide, shown: readonly ShownTransition[], setting: PairSetting): string {
  return renderSheet(side, setting.differenceTitle, '', {
    ...plateInput(side, 'difference', setting),
    view: facetView(setting.facet, ['sites', 'overlays']),
    zoneHref: (zoneId) => `#${zoneId}`,
    drawn: differenceZones(shown)
  });
}
