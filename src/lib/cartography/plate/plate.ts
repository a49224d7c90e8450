import { containsFace } from '../../derivation/partition/evaluate-extent';
import { formatArea } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import { drawZones, type DrawnZone } from '../symbology/drawn-zones';
import { meshBorders, outlineFaces, type Frame } from '../ground/frame';
import { HATCH_TILES } from '../symbology/hatches';
import { projectLineParts } from '../ground/line-parts';
import type { LabelInput } from '../lettering/place-plate-labels';
import { basemapPath, landId, renderGround } from './plate-ground';
import { remember } from '../../remember';
import { renderLabels } from './render-labels';
import { hasOutline, HUES } from '../symbology/symbology';
import { escapeXml } from '../lettering/svg-text';

/** Content that is drawn in a frame. */
export interface PlateInput extends LabelInput {
  /** Distinguishes the ids of several plates in one document. */
  readonly plateId: string;
  /** Prefix of the ids of the hatch patterns, which plates of one document share. */
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

/** Fill, hatch and outline of some land. */
export function renderLand(
  frame: Frame,
  { zone, symbol, faceIds }: DrawnZone,
  { plateId, hatchPrefix }: Pick<PlateInput, 'plateId' | 'hatchPrefix'>
): string {
  const { path } = outlineFaces(frame, (face) => faceIds.has(face.id));
  const id = escapeXml(`${plateId}-${zone.id}`);
  const hatch =
    symbol.hatch === 'none' ? '' : `<use href="#${id}" fill="url(#${hatchPrefix}${symbol.hatch}-${symbol.hue})"/>`;
  const outline = hasOutline(symbol) ? ` outline${symbol.broken ? ' broken' : ''}` : '';
  return (
    `<defs><path id="${id}" d="${path}"/></defs><use class="fill ${symbol.hue} ${symbol.tint}" href="#${id}"/>${hatch}` +
    `<use class="edge ${symbol.hue}${outline}" href="#${id}"/>`
  );
}

function renderZone(frame: Frame, drawn: DrawnZone, input: PlateInput): string {
  const { zone } = drawn;
  const locale = input.locale.code;
  const label = `${inLanguage(zone.terms.name, locale)}, ${formatArea(zone.areaKm2, locale)}`;
  const selected = input.view.zone === zone.id ? ' selected' : '';
  return (
    `<a class="zone${selected}" href="${escapeXml(input.zoneHref(zone.id))}" data-zone="${escapeXml(zone.id)}" aria-label="${escapeXml(label)}">` +
    `${renderLand(frame, drawn, input)}</a>`
  );
}

/** The land of the version, with the hatches of its symbology. */
export function renderZones(frame: Frame, input: PlateInput): string {
  return (input.drawn ?? drawZones(input.partition, input.view))
    .map((drawn) => renderZone(frame, drawn, input))
    .join('');
}

/** Paths that no version changes. */
const linePaths = remember((frame: Frame) => ({
  water: basemapPath(frame, 'water'),
  formerReservoir: basemapPath(frame, 'formerReservoir'),
  oblastBorders: frame.territoryArcs.linesToPath(meshBorders(frame).oblasts)
}));

/** Draws the overlays of a version. */
export function renderOverlays(frame: Frame, version: PlateInput['version']): string {
  return version.overlays
    .map((overlay) => {
      const { path } = outlineFaces(frame, (face) => containsFace(overlay.extent, face));
      return path === '' ? '' : `<path class="overlay ${overlay.kind}" d="${path}"/>`;
    })
    .join('');
}

/** Water, borders, overlays and the line of contact: what lies over the land. The state border is that of the ground. */
export function renderLines(
  frame: Frame,
  input: Pick<PlateInput, 'plateId' | 'version'> & { readonly view: Pick<PlateInput['view'], 'hidden'> }
): string {
  const { hidden } = input.view;
  const paths = linePaths(frame);
  const parts = [
    `<path class="water" d="${paths.water}"/>`,
    `<path class="former-water" d="${paths.formerReservoir}"/>`
  ];
  if (!hidden.includes('oblast-borders')) parts.push(`<path class="oblast-border" d="${paths.oblastBorders}"/>`);
  if (!hidden.includes('overlays')) parts.push(renderOverlays(frame, input.version));
  parts.push(`<use class="state-border" href="#${landId(input.plateId)}"/>`);
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
    ground: renderGround(frame, input.plateId),
    zones: renderZones(frame, input),
    lines: renderLines(frame, input),
    labels: renderLabels(frame, input)
  };
}
