import type { Partition } from '../../derivation/partition/derive-partition';
import { formatArea } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { LayerId } from '../../view/page/land-layers';
import type { MapFacet } from '../../view/page/view';
import { drawZones, type DrawnZone } from '../symbology/drawn-zones';
import { outlineAnchor, outlineFaces, type Frame } from '../ground/frame';
import { labelSize, placeLabels, type LabelCandidate } from '../lettering/label-placement';
import { aroundAnchor, ORDER } from '../lettering/label-positions';
import { LineObstacles } from '../lettering/line-obstacles';
import { isLettered } from '../lettering/place-plate-labels';
import { renderLand, renderLines, renderOverlays } from './plate';
import { renderGround } from './plate-ground';
import { plateTitle } from './plate-svg';
import { renderLabel } from './render-labels';
import { escapeXml } from '../lettering/svg-text';

/** Settings that small maps beside each other share. */
export interface MultiplesSetting {
  /** All of one line of contact, in one size. */
  readonly frame: Frame;
  readonly facet: MapFacet;
  readonly locale: Locale;
  readonly hatchPrefix: string;
}

/** Content of one small map. */
export interface Multiple {
  readonly version: PlanVersion;
  readonly partition: Partition;
}

const PREFIX = 'many';
const WITHOUT_LINE: readonly LayerId[] = ['overlays', 'line-of-contact'];

const linesId = (hasLine: boolean): string => `${PREFIX}-lines${hasLine ? '' : '-none'}`;

/**
 * Parts that all small maps share, as definitions that each of them uses: ground, water, borders, the line of contact.
 * The copies are styled by themselves, so they bring the class that the style sheet starts from.
 */
export function renderMultiplesGround({ frame }: MultiplesSetting, versions: readonly PlanVersion[]): string {
  const lines = [true, false].map((hasLine) => {
    const isUsed = hasLine || versions.some(({ notDrawn }) => notDrawn !== undefined);
    const [version] = versions;
    if (!isUsed || version === undefined) return '';
    const view = { hidden: hasLine ? (['overlays'] as const) : WITHOUT_LINE };
    const drawn = renderLines(frame, { plateId: PREFIX, version, view });
    return `<g id="${linesId(hasLine)}" class="plate"><g class="fine">${drawn}</g></g>`;
  });
  return `<g id="${PREFIX}-ground" class="plate">${renderGround(frame, PREFIX)}</g>${lines.join('')}`;
}

/** The area of a zone, inside it or not at all: a small map has no room for leader lines. */
function areaLabel(frame: Frame, { zone, faceIds }: DrawnZone, locale: Locale): LabelCandidate[] {
  const anchor = outlineAnchor(outlineFaces(frame, (face) => faceIds.has(face.id)));
  const lines = [{ text: formatArea(zone.areaKm2, locale.code), size: 11.5, weight: 600 as const }];
  if (anchor === undefined || anchor.halfWidth * 2 < labelSize(lines).width) return [];
  const order = ORDER.zone + 1 / (1 + anchor.areaPx);
  return [{ id: `zone:${zone.id}`, kind: 'zone', lines, positions: aroundAnchor(anchor), order }];
}

function renderAreas({ frame, locale }: MultiplesSetting, zones: readonly DrawnZone[]): string {
  const candidates = zones.filter(isLettered).flatMap((zone) => areaLabel(frame, zone, locale));
  return placeLabels(candidates, frame.projection.size, [], new LineObstacles()).map(renderLabel).join('');
}

interface SmallMap {
  /** Alternative text. */
  readonly label: string;
  /** Distinguishes the ids of several small maps in one document. */
  readonly name: string;
  readonly zones: readonly DrawnZone[];
  readonly hasLine: boolean;
  /** Markup over the land, under the lines. */
  readonly overlays: string;
  readonly labels: string;
}

function renderSmallMap(
  { label, name, zones, hasLine, overlays, labels }: SmallMap,
  setting: MultiplesSetting
): string {
  const { frame, hatchPrefix } = setting;
  const { width, height } = frame.projection.size;
  const land = zones.map((zone) => renderLand(frame, zone, { plateId: `${PREFIX}-${name}`, hatchPrefix })).join('');
  return (
    `<svg class="plate" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeXml(label)}">` +
    `<use href="#${PREFIX}-ground"/><g class="zones">${land}</g>` +
    `<g class="lines">${overlays}<use href="#${linesId(hasLine)}"/></g><g class="labels">${labels}</g></svg>`
  );
}

/** The small map of one version; of one that is not drawn the bare ground, which says so. */
export function renderMultiple({ version, partition }: Multiple, name: string, setting: MultiplesSetting): string {
  const { frame, facet, locale } = setting;
  const { title, description } = plateTitle({ version, line: partition.line, locale });
  const hasLine = version.notDrawn === undefined;
  const zones = drawZones(partition, { facet, hidden: [], isolated: null });
  const { width, height } = frame.projection.size;
  const labels = hasLine
    ? renderAreas(setting, zones)
    : `<text x="${String(width / 2)}" y="${String(height / 2)}" font-size="14" font-weight="600" text-anchor="middle">${escapeXml(locale.messages.notDrawn)}</text>`;
  const overlays = renderOverlays(frame, version);
  return renderSmallMap({ label: `${title}. ${description}`, name, zones, hasLine, overlays, labels }, setting);
}

/** The small map of land on which all versions agree. */
export function renderCoreMap(zones: readonly DrawnZone[], label: string, setting: MultiplesSetting): string {
  const labels = renderAreas(setting, zones);
  return renderSmallMap({ label, name: 'core', zones, hasLine: true, overlays: '', labels }, setting);
}
