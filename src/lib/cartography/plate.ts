import { containsFace } from '../derivation/evaluate-extent';
import { formatArea } from '../i18n/format';
import { drawZones, type DrawnZone } from './drawn-zones';
import { dissolveFaces, meshFaces, type Frame } from './frame';
import type { MapGeodata } from './geodata';
import { HATCH_TILES } from './hatches';
import { LAND_BEYOND } from './land-beyond';
import { projectLineParts } from './line-parts';
import type { LabelInput } from './place-plate-labels';
import { renderLabels } from './render-labels';
import { HUES } from './symbology';
import { escapeXml } from './svg-text';

/** What is drawn in a frame. */
export interface PlateInput extends LabelInput {
  /** Distinguishes the ids of several plates in one document. */
  readonly plateId: string;
  /** In front of the ids of the hatch patterns, which plates of one document share. */
  readonly hatchPrefix: string;
  /** Address of a zone's clause; the map's land links there. */
  readonly zoneHref: (zoneId: string) => string;
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
  const beyond = LAND_BEYOND.map(([west, south, east, north]) => {
    const [left, top] = frame.projection.project(west, north);
    const [right, bottom] = frame.projection.project(east, south);
    return `M${left.toFixed(0)},${top.toFixed(0)}H${right.toFixed(0)}V${bottom.toFixed(0)}H${left.toFixed(0)}Z`;
  }).join('');
  const ukraine = frame.territoryArcs.ringsToPath(dissolveFaces(frame, () => true));
  return (
    `<rect class="sea" width="${String(width)}" height="${String(height)}"/>` +
    `<path class="neighbours" d="${basemapPath(frame, 'land')}"/>` +
    `<path class="land-beyond" d="${beyond}"/>` +
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
    const line = projectLineParts(frame)
      .map(({ path }) => path)
      .join('');
    parts.push(`<path class="line-casing" d="${line}"/><path class="line-of-contact" d="${line}"/>`);
  }
  return parts.join('');
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
