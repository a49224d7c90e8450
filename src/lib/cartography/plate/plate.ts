import { containsFace } from '../../derivation/partition/evaluate-extent';
import type { Partition } from '../../derivation/partition/derive-partition';
import { tellMeasure } from '../../derivation/partition/measure';
import { inLanguage } from '../../i18n/localised';
import { framingAtHand, meshBorders, meshFaces, outlineFaces, type Frame } from '../ground/frame';
import { projectLineParts } from '../ground/line-parts';
import { remember } from '../../remember';
import type { RestingWork } from '../../resting-work';
import type { LabelInput } from '../lettering/place-plate-labels';
import { group, path, type SceneNode } from '../scene/scene';
import { drawZones, type DrawnZone } from '../symbology/drawn-zones';
import { describeClass } from '../symbology/legend';
import { hasOutline } from '../symbology/symbology';
import { plateLabelNodes } from './label-nodes';
import { basemapPath, groundNodes, ukraineNode } from './plate-ground';

/** Content that is drawn in a frame. */
export interface PlateInput extends LabelInput {
  /** Distinguishes the ids of several plates in one document. */
  readonly plateId: string;
  /** Address of a zone's clause; the map's land links there. */
  readonly zoneHref: (zoneId: string) => string;
  /** Address of what the text says of a site, where the page tells it. */
  readonly siteHref?: (siteId: string) => string;
}

/** A map by its layers, in drawing order. A switch of version leaves `ground` as it is. */
export interface Plate {
  readonly ground: readonly SceneNode[];
  readonly zones: readonly SceneNode[];
  readonly lines: readonly SceneNode[];
  readonly labels: readonly SceneNode[];
}

/** Fill, hatch and outline of some land. */
export function landNodes(frame: Frame, { zone, symbol, faceIds }: DrawnZone, plateId: string): SceneNode[] {
  const { hue, tint, hatch, broken } = symbol;
  const { path: d } = outlineFaces(frame, (face) => faceIds.has(face.id));
  const id = `${plateId}-${zone.id}`;
  const outline = hasOutline(symbol) ? ` outline${broken ? ' broken' : ''}` : '';
  return [
    { kind: 'definition', id, d },
    { kind: 'use', of: id, d, classes: `fill ${hue} ${tint}` },
    ...(hatch === 'none' ? [] : [{ kind: 'use', of: id, d, hatch: { hatch, hue } } as const]),
    { kind: 'use', of: id, d, classes: `edge ${hue}${outline}` }
  ];
}

function zoneNode(frame: Frame, drawn: DrawnZone, input: PlateInput): SceneNode {
  const { zone } = drawn;
  const { code, messages } = input.locale;
  const name = `${inLanguage(zone.terms.name, code)}, ${tellMeasure(input.view.measure, zone, input.locale)}`;
  // What changes has both its statuses in its name.
  const status = input.drawn === undefined ? `: ${describeClass(zone.terms, input.view.facet, messages).title}` : '';
  return group(landNodes(frame, drawn, input.plateId), {
    classes: `zone${input.view.zone === zone.id ? ' selected' : ''}`,
    role: 'zone',
    name: zone.id,
    page: {
      href: input.zoneHref(zone.id),
      'aria-label': `${name}${status}`
    }
  });
}

/** The land of the version, with the hatches of its symbology. */
export function zoneNodes(frame: Frame, input: PlateInput): SceneNode[] {
  return (input.drawn ?? drawZones(input.partition, input.view)).map((drawn) => zoneNode(frame, drawn, input));
}

/** Paths that no version changes. */
const linePaths = remember((frame: Frame) => ({
  water: basemapPath(frame, 'water'),
  formerReservoir: basemapPath(frame, 'formerReservoir'),
  oblastBorders: frame.territoryArcs.linesToPath(meshBorders(frame).oblasts)
}));

/** The overlays of a version. */
export function overlayNodes(frame: Frame, version: PlateInput['version']): SceneNode[] {
  return version.overlays.flatMap((overlay) => {
    const { path: d } = outlineFaces(frame, (face) => containsFace(overlay.extent, face));
    return d === '' ? [] : [path(d, `overlay ${overlay.kind}`)];
  });
}

/** The line of contact with its casing. */
export function lineOfContactNodes(frame: Frame): SceneNode[] {
  const line = projectLineParts(frame)
    .map((part) => part.path)
    .join('');
  return [path(line, 'line-casing'), path(line, 'line-of-contact')];
}

/** The line on which a partition of the same faces rests: the first of two on one map. */
export function earlierLineNodes(frame: Frame, { zones }: Partition): SceneNode[] {
  const holders = new Map(zones.flatMap(({ faces }) => faces.map(({ id, holder }) => [id, holder] as const)));
  const arcs = meshFaces(frame, (a, b) => a !== b && holders.get(a.id) !== holders.get(b.id));
  const line = frame.territoryArcs.linesToPath(arcs);
  return [path(line, 'line-casing'), path(line, 'earlier-line')];
}

/** Water, borders, overlays and the line of contact: what lies over the land. The state border is that of the ground. */
export function lineNodes(
  frame: Frame,
  input: Pick<PlateInput, 'plateId' | 'version'> & { readonly view: Pick<PlateInput['view'], 'hidden'> }
): SceneNode[] {
  const { hidden } = input.view;
  const paths = linePaths(frame);
  return [
    path(paths.water, 'water'),
    path(paths.formerReservoir, 'former-water'),
    ...(hidden.includes('oblast-borders') ? [] : [path(paths.oblastBorders, 'oblast-border')]),
    ...(hidden.includes('overlays') ? [] : overlayNodes(frame, input.version)),
    ukraineNode(frame, input.plateId, 'state-border'),
    ...(hidden.includes('line-of-contact') ? [] : lineOfContactNodes(frame))
  ];
}

/**
 * Works out what a version is drawn from in a frame that will be at hand, so that drawing it then only puts words
 * together. Rests every few milliseconds.
 */
export function* preparingPlate(
  geodata: Frame['geodata'],
  projection: Frame['projection'],
  input: PlateInput
): RestingWork<Frame> {
  const frame = yield* framingAtHand(geodata, projection);
  groundNodes(frame, input.plateId);
  yield;
  lineNodes(frame, input);
  yield;
  for (const drawn of input.drawn ?? drawZones(input.partition, input.view)) {
    zoneNode(frame, drawn, input);
    yield;
  }
  return frame;
}

/** Draws a version in a frame. Pure: the same input gives the same scene, in Node and in the browser. */
export function drawPlate(frame: Frame, input: PlateInput): Plate {
  return {
    ground: groundNodes(frame, input.plateId),
    zones: zoneNodes(frame, input),
    lines: lineNodes(frame, input),
    labels: plateLabelNodes(frame, input)
  };
}
