import { definitionOf } from '../../../territory/measures';
import type { BorderStatus } from '../../../derivation/borders/status-borders';
import type { Partition } from '../../../derivation/partition/derive-partition';
import { drawnView } from '../../../view/page/view';
import type { LayerId } from '../../../view/page/land-layers';
import type { Bbox } from '../../../view/page/preset-views';
import type { DrawnZone } from '../../symbology/drawn-zones';
import type { Frame } from '../../ground/frame';
import { cutOutside } from '../../ground/cut-outside';
import { LAND_BEYOND } from '../../ground/land-beyond';
import { densifyRing } from '../../ground/rings';
import { type Box, type Size } from '../../ground/box';
import { placePlateLabels, type PlateLabels } from '../../lettering/place-plate-labels';
import { assetMarks } from '../../plate/asset-marks';
import { bandLabels, bandNodes, type MapBand } from '../../plate/band-marks';
import { borderLineNodes } from '../../plate/border-lines';
import type { Signs } from '../../plate/pair-plates';
import {
  earlierLineNodes,
  lineNodes,
  lineOfContactNodes,
  overlayNodes,
  zoneNodes,
  type PlateInput
} from '../../plate/plate';
import { peopleCircleNodes } from '../../plate/people-circles';
import { groundNodes } from '../../plate/plate-ground';
import { placedLabelNodes } from '../../plate/label-nodes';
import { group, type ImageNode, type SceneNode } from '../../scene/scene';
import { scaleBarText } from '../../lettering/scale-bar';
import { drawAnnotations, type DrawnAnnotations } from './annotations';
import { locatorBox, locatorNode } from './locator';
import { drawNorthArrow, northArrowBox } from './north-arrow';
import type { Figure } from '../model/place-figure';
import type { SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';
import { sheetFrame } from './sheet-frame';

/** One map on a sheet. */
export interface SheetMap {
  readonly part: SheetPart;
  readonly size: Size;
  readonly extent: Bbox;
  /** Prefix of the ids of its layers, where a sheet has several maps. */
  readonly idPrefix: string;
  /** Units at the top that hold no text. */
  readonly coveredTop: number;
  /** Layers that the sheet leaves out beside those of the view. */
  readonly without?: readonly LayerId[];
  /** Kinds of labels that it goes without, as `LabelInput` has them; without its scale bar it has no north arrow either. */
  readonly withoutLabels?: readonly string[];
  /** Class of `MAP_RULES` for a finer line of contact, where a map is smaller than most. */
  readonly lineWork?: 'fine' | 'finest' | undefined;
  /** Pairs of statuses whose borders are drawn, in the order of the legend. */
  readonly borderLines?: readonly (readonly [BorderStatus, BorderStatus])[];
  /** Edges of the land within distances of the line. */
  readonly bands?: readonly MapBand[];
  /** The version on another line of contact in the same faces, whose line is drawn as well. */
  readonly earlier?: Partition;
  /** Zones to draw in place of the version's. */
  readonly drawn?: readonly DrawnZone[];
}

/** Land beyond the base map; where parallels are curves, its edges follow them. */
function beyondPath({ projection }: Frame): string {
  return LAND_BEYOND.map((ring) => {
    const outline = densifyRing(ring).map(([lng, lat]) => projection.project(lng, lat));
    const points = cutOutside(outline, projection.size);
    return `M${points.map(([x, y]) => `${x.toFixed(0)},${y.toFixed(0)}`).join('L')}Z`;
  }).join('');
}

/** Parts of a map that are worked out before anything is drawn. */
interface MapPlan {
  readonly frame: Frame;
  readonly plate: PlateInput;
  readonly labels: PlateLabels;
  readonly signs: Signs;
  /** How far edges of bands are from the line. */
  readonly distances: Signs;
  readonly annotations: DrawnAnnotations;
  readonly locator: Box | undefined;
  readonly hasScaleBar: boolean;
  /** In a conic projection north is not everywhere up. */
  readonly hasNorthArrow: boolean;
}

function planMap(map: SheetMap, context: SheetContext): MapPlan {
  const { part, size, extent, idPrefix, coveredTop, withoutLabels = [] } = map;
  const { view, locale, units, parts } = context.input;
  const frame = sheetFrame(part.geodata, view.projection, extent, size, coveredTop, parts.length);
  const locator = idPrefix === '' ? locatorBox(frame, coveredTop) : undefined;
  const annotations = drawAnnotations(frame.projection, context);
  const hasScaleBar = !withoutLabels.includes('scale-bar');
  const hasNorthArrow = view.projection === 'equal-area' && hasScaleBar;
  const own = drawnView(part.version, view);
  const signs = assetMarks(frame.projection, part.assets ?? []);
  const distances = bandLabels(frame.projection, map.bands ?? [], signs.covered);
  const plate: PlateInput = {
    version: part.version,
    partition: part.partition,
    view: { ...own, hidden: [...own.hidden, ...(map.without ?? [])], zone: null },
    ...{ locale, units, plateId: `${idPrefix}map`, zoneHref: () => '' },
    covered: [
      ...(coveredTop > 0 ? [{ left: 0, top: 0, right: size.width, bottom: coveredTop }] : []),
      ...annotations.texts.map(({ box }) => box),
      ...(locator === undefined ? [] : [locator]),
      ...(hasNorthArrow ? [northArrowBox(frame.projection)] : []),
      ...signs.covered,
      ...distances.covered
    ],
    without: withoutLabels,
    ...(map.drawn === undefined ? {} : { drawn: map.drawn })
  };
  const labels = placePlateLabels(frame, plate);
  return { frame, plate, labels, signs, distances, annotations, locator, hasScaleBar, hasNorthArrow };
}

/** The layers of a map from the ground up, each under its name. */
function layersOf(
  { frame, plate, labels, signs, distances }: MapPlan,
  map: SheetMap,
  context: SheetContext
): ImageNode[] {
  const { hidden } = plate.view;
  const { projection } = context.input.view;
  const beyond = projection === 'equal-area' ? beyondPath(frame) : undefined;
  const borders = { ...plate, view: { hidden: [...hidden, 'overlays', 'line-of-contact'] as const } };
  const layers: readonly (readonly [name: string, nodes: readonly SceneNode[]])[] = [
    ['ground', groundNodes(frame, plate.plateId, beyond)],
    ['zones', zoneNodes(frame, plate)],
    ['borders', lineNodes(frame, borders)],
    ['overlays', hidden.includes('overlays') ? [] : overlayNodes(frame, map.part.version)],
    ...(map.bands === undefined ? [] : [['bands', bandNodes(frame.projection, map.bands)] as const]),
    ...(map.borderLines === undefined
      ? []
      : [['new-borders', borderLineNodes(frame, plate.partition, map.borderLines)] as const]),
    ...(map.earlier === undefined ? [] : [['earlier-line', earlierLineNodes(frame, map.earlier)] as const]),
    ['lines', hidden.includes('line-of-contact') ? [] : lineOfContactNodes(frame)],
    ...(definitionOf(context.input.view.measure).marks === 'town-circles'
      ? [['people', peopleCircleNodes(frame, map.part.towns ?? [])] as const]
      : []),
    ...(map.part.assets?.length ? [['assets', signs.nodes] as const] : []),
    ...(map.bands === undefined ? [] : [['band-labels', distances.nodes] as const]),
    ['labels', placedLabelNodes(frame, plate, labels)]
  ];
  const named = layers.map(([name, nodes]) =>
    group(nodes, { ...layerName(map, name), ...(map.lineWork !== undefined && { classes: map.lineWork }) })
  );
  return context.paintMap(named, map.idPrefix);
}

const layerName = ({ idPrefix }: SheetMap, name: string) =>
  ({ id: `${idPrefix}layer-${name}`, role: 'layer', name: `${idPrefix}${name}` }) as const;

/** Draws a version's map with its scale bar, and with a locator and a north arrow where they are of use. */
export function drawMap(map: SheetMap, context: SheetContext): Figure {
  const plan = planMap(map, context);
  const { frame, labels, annotations, locator } = plan;
  const { size } = map;
  const north = plan.hasNorthArrow ? drawNorthArrow(frame.projection, context) : undefined;
  return {
    nodes: [
      ...layersOf(plan, map, context),
      ...(north === undefined ? [] : [north.node]),
      ...(locator === undefined ? [] : [locatorNode(frame, locator, context)]),
      ...(annotations.nodes.length === 0 ? [] : [group(annotations.nodes, layerName(map, 'annotations'))])
    ],
    annotated: annotations.drawn,
    maps: [
      {
        ...frame.projection,
        box: { left: 0, top: 0, right: size.width, bottom: size.height },
        lettering: { frame, input: plan.plate, labels }
      }
    ],
    texts: [
      ...labels.placed.map(({ lines, box }) => ({ text: lines.map(({ text }) => text).join(' '), box })),
      ...(plan.hasScaleBar ? [scaleBarText(frame.projection, context.input.locale.messages)] : []),
      ...(north === undefined ? [] : [north.text]),
      ...annotations.texts
    ]
  };
}
