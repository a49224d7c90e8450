import { formatLine } from '../../i18n/format-line';
import { REMAINDER_ID, type Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { PlanVersion, SiteId } from '../../plans/schema/plan-version';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { View } from '../../view/page/view';
import { drawZones, type DrawnZone } from '../symbology/drawn-zones';
import { hasOutline } from '../symbology/symbology';
import { meshBorders, type Frame } from '../ground/frame';
import type { MapPlace } from '../ground/geodata';
import { countryLabels, oblastLabel, seaLabels } from './ground-labels';
import { LabelGround } from './label-ground';
import { placingLabels, type LabelCandidate, type PlacedLabel } from './label-placement';
import type { Box, Point } from '../ground/box';
import { LineObstacles } from './line-obstacles';
import { projectLineParts } from '../ground/line-parts';
import { cityLabel, placesAt, siteLabel } from './point-labels';
import { remember } from '../../remember';
import { scaleBarBox } from './scale-bar';
import { finish, type RestingWork } from '../../resting-work';
import { lineLabel, zoneHearts } from './line-label';
import { partMarks, zoneLabel } from './zone-labels';

/** A part of a map that some boxes show, with the class of its labels. */
export interface Crop {
  readonly name: string;
  readonly box: Box;
}

/** Input of the placement: everything that decides which labels stand where. */
export interface LabelInput {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly view: Pick<View, 'facet' | 'hidden' | 'isolated' | 'zone'> & Partial<Pick<View, 'measure'>>;
  readonly locale: Locale;
  readonly units: readonly AdministrativeUnit[];
  /** Boxes in pixels that something else covers: no label stands there. */
  readonly covered: readonly Box[];
  /** Parts of the map that boxes of other shapes show, the smallest first: each label stands within one of them. */
  readonly crops?: readonly Crop[];
  /** Land that is drawn in place of the partition's zones: of a comparison, that which changes. */
  readonly drawn?: readonly DrawnZone[];
  /** Kinds of labels that stay away, `scale-bar` among them. */
  readonly without?: readonly string[];
  /** Towns are what the map is about: their names may stand on other land than they lie in, as no land has a name. */
  readonly isOfTowns?: boolean;
}

/** Labels with their places in a frame, and the signs that some of them belong to. */
export interface PlateLabels {
  readonly placed: readonly PlacedLabel[];
  /** All in the frame; the dot of a city without a label is left out. */
  readonly cities: readonly { readonly place: MapPlace; readonly at: Point }[];
  readonly sites: readonly {
    readonly id: SiteId;
    readonly x: number;
    readonly y: number;
    readonly isSilent: boolean;
  }[];
}

const pointBox = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius
});

/** Sites the version has terms for and that have a place on the map. */
function placeSites(frame: Frame, input: LabelInput): PlateLabels['sites'] {
  if (input.view.hidden.includes('sites')) return [];
  return input.version.sites.flatMap((term) => {
    const site = frame.geodata.sites.find((candidate) => candidate.id === term.site);
    if (site === undefined) return [];
    const [x, y] = frame.projection.project(site.lng, site.lat);
    return [{ id: term.site, x, y, isSilent: term.basis === 'not-stated' }];
  });
}

function isInFrame(frame: Frame, x: number, y: number): boolean {
  const { width, height } = frame.projection.size;
  return x > 4 && y > 4 && x < width - 4 && y < height - 4;
}

/** The edges of a crop, each as a thin box. */
const cropEdges = ({ box }: Crop): { box: Box }[] => [
  { box: { ...box, right: box.left + 1 } },
  { box: { ...box, left: box.right - 1 } },
  { box: { ...box, bottom: box.top + 1 } },
  { box: { ...box, top: box.bottom - 1 } }
];

function placeCities(frame: Frame, { view }: LabelInput): PlateLabels['cities'] {
  if (view.hidden.includes('places')) return [];
  return placesAt(frame.geodata.places, frame.projection.camera.zoom)
    .map((place) => ({ place, at: frame.projection.project(place.lng, place.lat) }))
    .filter(({ at }) => isInFrame(frame, at[0], at[1]));
}

/** Borders that labels should not stand on. */
function borderObstacles(frame: Frame): LineObstacles {
  const obstacles = new LineObstacles();
  const { oblasts, state } = meshBorders(frame);
  for (const line of state) obstacles.add(frame.territoryArcs.linePoints(line), 0.5);
  for (const line of oblasts) obstacles.add(frame.territoryArcs.linePoints(line), 0.25);
  return obstacles;
}

const obstaclesWithoutLine = remember(borderObstacles);

/** The line of contact weighs most: a label on it hides what readers look for first. */
const obstaclesWithLine = remember((frame: Frame) => {
  const obstacles = borderObstacles(frame);
  for (const { points } of projectLineParts(frame)) obstacles.add(points, 2);
  return obstacles;
});

/** Zones that carry their name: those that a text treats, not the land that stays as it is. */
export const isLettered = ({ zone, symbol }: DrawnZone): boolean => zone.id !== REMAINDER_ID && hasOutline(symbol);

function* groundCandidates(
  frame: Frame,
  { units, locale }: LabelInput,
  drawn: readonly DrawnZone[],
  ground: LabelGround
): RestingWork<LabelCandidate[]> {
  const named = new Set(
    drawn.flatMap(({ zone }) => zone.units.filter(({ shareOfUnit }) => shareOfUnit > 0.5)).map(({ unit }) => unit)
  );
  const candidates = seaLabels(frame, locale.messages, ground);
  for (const unit of units) {
    if (!named.has(unit.code)) candidates.push(...oblastLabel(frame, unit, locale.code, ground));
    yield;
  }
  return [...candidates, ...countryLabels(frame, locale.code, ground)];
}

/** Names and marks of zones. */
function* zoneCandidates(
  frame: Frame,
  input: LabelInput,
  drawn: readonly DrawnZone[],
  ground: LabelGround
): RestingWork<LabelCandidate[]> {
  const candidates: LabelCandidate[] = [];
  for (const zone of drawn) {
    const land = ground.ofZone(zone.zone.id);
    candidates.push(...zoneLabel(frame, zone, input, land), ...partMarks(frame, zone, land));
    yield;
  }
  return candidates;
}

/** Places everything lettered as `placePlateLabels` does, and rests every few milliseconds. */
export function* placingPlateLabels(frame: Frame, input: LabelInput): RestingWork<PlateLabels> {
  const { view, partition, without = [], crops = [] } = input;
  const { code, messages } = input.locale;
  const drawn = (input.drawn ?? drawZones(partition, view)).filter(isLettered);
  const hasLine = !view.hidden.includes('line-of-contact');
  const lineParts = hasLine ? projectLineParts(frame) : [];
  const sites = placeSites(frame, input).filter(({ x, y }) => isInFrame(frame, x, y));
  const cities = placeCities(frame, input);
  const mainLine = lineParts.find(({ part }) => part === 'main') ?? lineParts[0];
  const lineText = messages.map.lineOfContactOn(formatLine(partition.line, code));
  yield;
  const ground = new LabelGround(frame, drawn, hasLine);
  yield;
  const obstacles = hasLine ? obstaclesWithLine(frame) : obstaclesWithoutLine(frame);
  yield;
  const candidates = yield* zoneCandidates(frame, input, drawn, ground);
  if (mainLine !== undefined) {
    const { width } = frame.projection.size;
    candidates.push(...lineLabel(mainLine.points, lineText, width, zoneHearts(frame, drawn), ground.ofZone(undefined)));
    yield;
  }
  candidates.push(...sites.map(({ id, x, y }) => siteLabel(id, messages.map.site[id], x, y, ground.ofSite(x, y))));
  for (const [index, { place, at }] of cities.entries()) {
    candidates.push(cityLabel(place, ...at, code, index, input.isOfTowns === true ? undefined : ground.ofTown(...at)));
    if (index % 8 === 0) yield;
  }
  candidates.push(...(yield* groundCandidates(frame, input, drawn, ground)));
  const reserved = [
    ...(without.includes('scale-bar') ? [] : [{ box: scaleBarBox(frame.projection, crops[0]?.box) }]),
    ...crops.flatMap(cropEdges),
    ...input.covered.map((box) => ({ box })),
    ...sites.map(({ id, x, y }) => ({ id: `site:${id}`, box: pointBox(x, y, 5) })),
    ...cities
      .filter(({ place }) => place.rank <= 2)
      .map(({ place, at }) => ({ id: `city:${String(place.id)}`, box: pointBox(at[0], at[1], 3), isSign: true }))
  ];
  const placed = yield* placingLabels(
    candidates.filter(({ kind }) => !without.includes(kind)),
    frame.projection.size,
    reserved,
    obstacles,
    ground.cells
  );
  return { placed, cities, sites };
}

/** Places everything lettered: zones with their areas, the line's date, sites, places, seas, oblasts, countries. */
export const placePlateLabels = (frame: Frame, input: LabelInput): PlateLabels =>
  finish(placingPlateLabels(frame, input));
