import type { Partition } from '../derivation/derive-partition';
import { containsFace } from '../derivation/evaluate-extent';
import { formatArea, formatDate } from '../i18n/format';
import type { Locale } from '../i18n/locale';
import type { PlanVersion } from '../plans/plan-version';
import type { AdministrativeUnit } from '../territory/manifest';
import type { View } from '../view/view';
import { drawZones, type DrawnZone } from './drawn-zones';
import { dissolveFaces, meshFaces, type Frame } from './frame';
import type { LineGeometry, MapGeodata, MapPlace } from './geodata';
import { HATCH_TILES } from './hatches';
import { leaderOf, LineObstacles, placeLabels, type Box, type PlacedLabel, type Position } from './label-placement';
import {
  cityLabel,
  countryLabels,
  lineLabel,
  oblastLabels,
  placesAt,
  seaLabels,
  siteLabel,
  zoneLabel
} from './map-labels';
import { fitScaleBar } from './scale-bar';
import { HUES } from './symbology';
import { escapeXml } from './svg-text';

/** What is drawn in a frame. */
export interface PlateInput {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly view: Pick<View, 'facet' | 'hidden' | 'isolated' | 'zone'>;
  readonly locale: Locale;
  readonly units: readonly AdministrativeUnit[];
  /** Distinguishes the ids of several plates in one document. */
  readonly plateId: string;
  /** In front of the ids of the hatch patterns, which plates of one document share. */
  readonly hatchPrefix: string;
  /** Address of a zone's clause; the map's land links there. */
  readonly zoneHref: (zoneId: string) => string;
  /** Boxes in pixels that something else covers: no label stands there. */
  readonly covered: readonly Box[];
}

/** A map as SVG content, one string per layer, in drawing order. A switch of version leaves `ground` as it is. */
export interface Plate {
  readonly ground: string;
  readonly zones: string;
  readonly lines: string;
  readonly labels: string;
}

/** Patterns for every hatch in every hue. */
export function renderHatchDefs(hatchPrefix: string): string {
  return HUES.flatMap((hue) =>
    Object.entries(HATCH_TILES).map(([hatch, tile]) => {
      const strokes =
        tile.path === ''
          ? ''
          : `<path class="hatch ${hue}" d="${tile.path}" stroke-width="${String(tile.strokeWidth)}"/>`;
      const dots = (tile.dots ?? [])
        .map(
          ([x, y]) => `<circle class="dot ${hue}" cx="${String(x)}" cy="${String(y)}" r="${String(tile.dotRadius)}"/>`
        )
        .join('');
      return `<pattern id="${hatchPrefix}${hatch}-${hue}" width="${String(tile.size)}" height="${String(tile.size)}" patternUnits="userSpaceOnUse">${strokes}${dots}</pattern>`;
    })
  ).join('');
}

/** Path data of one object of the base map. */
function basemapPath({ basemapArcs, geodata }: Frame, name: keyof MapGeodata['basemap']['objects']): string {
  return geodata.basemap.objects[name].geometries
    .map((geometry) => {
      if (geometry.type === 'Polygon') return basemapArcs.ringsToPath([geometry.arcs]);
      return geometry.type === 'MultiPolygon' ? basemapArcs.ringsToPath(geometry.arcs) : '';
    })
    .join('');
}

/** Sea, neighbouring countries and the land of Ukraine: the same for every version. */
export function renderGround(frame: Frame): string {
  const { width, height } = frame.projection.size;
  const ukraine = frame.territoryArcs.ringsToPath(dissolveFaces(frame, () => true));
  return (
    `<rect class="sea" width="${String(width)}" height="${String(height)}"/>` +
    `<path class="neighbours" d="${basemapPath(frame, 'land')}"/>` +
    `<path class="underlay" d="${basemapPath(frame, 'underlay')}"/>` +
    `<path class="land" d="${ukraine}"/>`
  );
}

function renderZone(frame: Frame, drawn: DrawnZone, input: PlateInput): string {
  const { zone, symbol, faceIds } = drawn;
  const path = frame.territoryArcs.ringsToPath(dissolveFaces(frame, (face) => faceIds.has(face.id)));
  const locale = input.locale.code;
  const label = `${zone.terms.name[locale]}, ${formatArea(zone.areaKm2, locale)}`;
  const id = escapeXml(`${input.plateId}-${zone.id}`);
  const hatch =
    symbol.hatch === 'none'
      ? ''
      : `<use href="#${id}" fill="url(#${input.hatchPrefix}${symbol.hatch}-${symbol.hue})"/>`;
  const selected = input.view.zone === zone.id ? ' selected' : '';
  const outline =
    symbol.hue === 'ukraine' && symbol.tint === 'plain' ? '' : ` outline${symbol.broken ? ' broken' : ''}`;
  return (
    `<a class="zone${selected}" href="${escapeXml(input.zoneHref(zone.id))}" data-zone="${escapeXml(zone.id)}" aria-label="${escapeXml(label)}">` +
    `<defs><path id="${id}" d="${path}"/></defs><use class="fill ${symbol.hue} ${symbol.tint}" href="#${id}"/>${hatch}` +
    `<use class="edge ${symbol.hue}${outline}" href="#${id}"/></a>`
  );
}

/** The land of the version, with the hatches of its symbology. */
export function renderZones(frame: Frame, input: PlateInput): string {
  return drawZones(input.partition, input.view)
    .map((drawn) => renderZone(frame, drawn, input))
    .join('');
}

/** Water, borders, overlays and the line of contact: what lies over the land. */
export function renderLines(frame: Frame, input: PlateInput): string {
  const { hidden } = input.view;
  const parts = [
    `<path class="water" d="${basemapPath(frame, 'water')}"/>`,
    `<path class="former-water" d="${basemapPath(frame, 'formerReservoir')}"/>`
  ];
  const { territoryArcs } = frame;
  if (!hidden.includes('oblast-borders')) {
    parts.push(
      `<path class="oblast-border" d="${territoryArcs.linesToPath(meshFaces(frame, (a, b) => a.unit !== b.unit))}"/>`
    );
  }
  if (!hidden.includes('overlays')) {
    for (const overlay of input.version.overlays) {
      const path = territoryArcs.ringsToPath(dissolveFaces(frame, (face) => containsFace(overlay.extent, face)));
      if (path !== '') parts.push(`<path class="overlay ${overlay.kind}" d="${path}"/>`);
    }
  }
  parts.push(`<path class="state-border" d="${territoryArcs.linesToPath(meshFaces(frame, (a, b) => a === b))}"/>`);
  if (!hidden.includes('line-of-contact')) {
    const line = lineOfContactPaths(frame)
      .map(({ path }) => path)
      .join('');
    parts.push(`<path class="line-casing" d="${line}"/><path class="line-of-contact" d="${line}"/>`);
  }
  return parts.join('');
}

function lineOfContactPaths(frame: Frame): { part: string; path: string; points: (readonly [number, number])[] }[] {
  const geometries = frame.geodata.territory.objects.lineOfContact.geometries as LineGeometry[];
  return geometries.map(({ arcs, properties }) => ({
    part: properties.part,
    path: frame.territoryArcs.linesToPath(arcs),
    points: arcs.flatMap((line) => frame.territoryArcs.linePoints(line))
  }));
}

function renderLabel({ id, kind, lines, position, box }: PlacedLabel): string {
  const x = position.anchor === 'start' ? box.left : position.anchor === 'end' ? box.right : (box.left + box.right) / 2;
  let baseline = box.top;
  const texts = lines
    .map((line) => {
      baseline += line.size * 1.18;
      const spacing = line.letterSpacing === undefined ? '' : ` letter-spacing="${String(line.letterSpacing)}"`;
      return `<text x="${x.toFixed(1)}" y="${(baseline - line.size * 0.26).toFixed(1)}" font-size="${String(line.size)}" font-weight="${String(line.weight)}" text-anchor="${position.anchor}"${spacing}>${escapeXml(line.text)}</text>`;
    })
    .join('');
  return `${renderLeader(position, box)}<g class="label ${kind}" data-label="${escapeXml(id)}">${texts}</g>`;
}

function renderLeader(position: Position, box: Box): string {
  const leader = leaderOf(position, box);
  if (leader === undefined) return '';
  const [[fromX, fromY], [x, y]] = leader;
  const d = `M${fromX.toFixed(1)},${fromY.toFixed(1)}L${x.toFixed(1)},${y.toFixed(1)}`;
  return `<path class="leader-casing" d="${d}"/><path class="leader" d="${d}"/><circle class="leader-end" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="1.8"/>`;
}

const pointBox = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius
});

const SCALE_BAR_MAX_PX = 110;

function renderScaleBar(frame: Frame, input: LabelInput): { svg: string; box: Box } {
  const { km, px } = fitScaleBar(frame.projection, SCALE_BAR_MAX_PX);
  const x = 16;
  const y = frame.projection.size.height - 18;
  const svg =
    `<g class="scale-bar"><path d="M${String(x)},${String(y - 5)}v5h${px.toFixed(1)}v-5M${(x + px / 2).toFixed(1)},${String(y - 3)}v3"/>` +
    `<text x="${String(x)}" y="${String(y - 9)}" font-size="11.5">${String(km)} ${escapeXml(input.locale.messages.map.kilometres)}</text></g>`;
  return { svg, box: { left: x - 4, top: y - 24, right: x + px + 4, bottom: y + 4 } };
}

/** Sites the version has terms for and that have a place on the map. */
function placeSites(frame: Frame, input: LabelInput): { id: string; x: number; y: number; isSilent: boolean }[] {
  if (input.view.hidden.includes('sites')) return [];
  return input.version.sites.flatMap((term) => {
    const site = frame.geodata.sites.find((candidate) => candidate.id === term.site);
    if (site === undefined) return [];
    const [x, y] = frame.projection.project(site.lng, site.lat);
    return [{ id: site.id, x, y, isSilent: term.basis === 'not-stated' }];
  });
}

function isInFrame(frame: Frame, x: number, y: number): boolean {
  const { width, height } = frame.projection.size;
  return x > 4 && y > 4 && x < width - 4 && y < height - 4;
}

/** What decides which labels stand where. */
export type LabelInput = Omit<PlateInput, 'plateId' | 'hatchPrefix' | 'zoneHref'>;

/** Labels with their places in a frame, and the signs that some of them belong to. */
export interface PlateLabels {
  readonly placed: readonly PlacedLabel[];
  /** All in the frame; the dot of a city without a label is left out. */
  readonly cities: readonly { readonly place: MapPlace; readonly at: readonly [x: number, y: number] }[];
  readonly sites: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly isSilent: boolean;
  }[];
}

/** Places everything lettered: zones with their areas, the line's date, sites, places, seas, oblasts, countries. */
export function placePlateLabels(frame: Frame, input: LabelInput): PlateLabels {
  const { locale, view, partition } = input;
  const { code, messages } = locale;
  const drawn = drawZones(partition, view).filter(
    ({ zone, symbol }) => zone.id !== 'remainder' && !(symbol.hue === 'ukraine' && symbol.tint === 'plain')
  );
  const lineParts = view.hidden.includes('line-of-contact') ? [] : lineOfContactPaths(frame);
  const sites = placeSites(frame, input).filter(({ x, y }) => isInFrame(frame, x, y));
  const cities = (view.hidden.includes('places') ? [] : placesAt(frame.geodata.places, frame.projection.camera.zoom))
    .map((place) => ({ place, at: frame.projection.project(place.lng, place.lat) }))
    .filter(({ at }) => isInFrame(frame, at[0], at[1]));
  const scaleBar = renderScaleBar(frame, input);

  const obstacles = new LineObstacles();
  for (const line of meshFaces(frame, (a, b) => a === b)) obstacles.add(frame.territoryArcs.linePoints(line), 0.5);
  for (const line of meshFaces(frame, (a, b) => a.unit !== b.unit))
    obstacles.add(frame.territoryArcs.linePoints(line), 0.25);
  for (const { points } of lineParts) obstacles.add(points, 2);

  const namedUnits = new Set(
    drawn.flatMap(({ zone }) => zone.units.filter((u) => u.shareOfUnit > 0.5).map((u) => u.unit))
  );
  const mainLine = lineParts.find(({ part }) => part === 'main') ?? lineParts[0];
  const candidates = [
    ...drawn.flatMap((zone) => zoneLabel(frame, zone, code)),
    ...(mainLine === undefined
      ? []
      : lineLabel(mainLine.points, messages.map.lineOfContactOn(formatDate(partition.date, code)))),
    ...sites.map(({ id, x, y }) => siteLabel(id, messages.map.site[id as keyof typeof messages.map.site], x, y)),
    ...cities.map(({ place, at }, index) => cityLabel(place, at[0], at[1], code, index)),
    ...seaLabels(frame, messages),
    ...oblastLabels(frame, input.units, namedUnits, code),
    ...countryLabels(frame, code)
  ];
  const reserved = [
    { box: scaleBar.box },
    ...input.covered.map((box) => ({ box })),
    ...sites.map(({ id, x, y }) => ({ id: `site:${id}`, box: pointBox(x, y, 5) })),
    ...cities
      .filter(({ place }) => place.rank <= 2)
      .map(({ place, at }) => ({ id: `city:${String(place.id)}`, box: pointBox(at[0], at[1], 3) }))
  ];
  return { placed: placeLabels(candidates, frame.projection.size, reserved, obstacles), cities, sites };
}

/** Everything lettered, with dots, diamonds and the scale bar. */
export function renderLabels(frame: Frame, input: PlateInput): string {
  const { placed, cities, sites } = placePlateLabels(frame, input);
  const labelled = new Set(placed.map((label) => label.id));
  const dots = cities
    .filter(({ place }) => labelled.has(`city:${String(place.id)}`))
    .map(({ place, at }) => {
      const radius = place.rank === 1 ? 3 : place.rank === 2 ? 2.5 : 2;
      return `<circle class="dot${place.capital === true ? ' capital' : ''}" cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="${String(radius)}"/>`;
    })
    .join('');
  const marks = sites
    .map(({ x, y, isSilent }) => {
      const d = `M${x.toFixed(1)},${(y - 5).toFixed(1)}l5,5l-5,5l-5,-5Z`;
      return `<path class="site-mark${isSilent ? ' silent' : ''}" d="${d}"/>`;
    })
    .join('');
  return `<g class="places">${dots}${marks}</g>${placed.map(renderLabel).join('')}${renderScaleBar(frame, input).svg}`;
}

/** Draws a version in a frame. Pure: the same input gives the same text, in Node and in the browser. */
export function renderPlate(frame: Frame, input: PlateInput): Plate {
  return {
    ground: renderGround(frame),
    zones: renderZones(frame, input),
    lines: renderLines(frame, input),
    labels: renderLabels(frame, input)
  };
}
