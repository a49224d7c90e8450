import { drawnView } from '../../../view/page/view';
import type { LayerId } from '../../../view/page/land-layers';
import type { Bbox } from '../../../view/page/preset-views';
import type { DrawnZone } from '../../symbology/drawn-zones';
import type { Frame } from '../../ground/frame';
import { LAND_BEYOND } from '../../ground/land-beyond';
import { placePlateLabels } from '../../lettering/place-plate-labels';
import { renderLines, renderOverlays, renderZones, type PlateInput } from '../../plate/plate';
import { renderGround } from '../../plate/plate-ground';
import { projectLineParts } from '../../ground/line-parts';
import type { Size } from '../../ground/box';
import { renderPlacedLabels } from '../../plate/render-labels';
import { scaleBarText } from '../../lettering/scale-bar';
import { drawAnnotations } from './annotations';
import { edgePoints } from './box-edges';
import { locatorBox, renderLocator } from './locator';
import { northArrowBox, renderNorthArrow } from './north-arrow';
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
  /** Zones to draw in place of the version's. */
  readonly drawn?: readonly DrawnZone[];
}

/** Land beyond the base map; where parallels are curves, its edges follow them. */
function beyondPath({ projection }: Frame): string {
  return LAND_BEYOND.map((box) => {
    const points = edgePoints(box).map(([lng, lat]) => projection.project(lng, lat));
    return `M${points.map(([x, y]) => `${x.toFixed(0)},${y.toFixed(0)}`).join('L')}Z`;
  }).join('');
}

function renderLine(frame: Frame): string {
  const path = projectLineParts(frame)
    .map((part) => part.path)
    .join('');
  return `<path class="line-casing" d="${path}"/><path class="line-of-contact" d="${path}"/>`;
}

/** Draws a version's map with its scale bar, and with a locator and a north arrow where they are of use. */
export function drawMap(map: SheetMap, context: SheetContext): Figure {
  const { part, size, idPrefix } = map;
  const { input, paintMap } = context;
  const isConic = input.view.projection === 'equal-area';
  const without = map.withoutLabels ?? [];
  const hasScaleBar = !without.includes('scale-bar');
  const frame = sheetFrame(part.geodata, input.view.projection, map.extent, size, map.coveredTop, input.parts.length);
  const locator = idPrefix === '' ? locatorBox(frame, map.coveredTop) : undefined;
  const annotations = drawAnnotations(frame.projection, context);
  const own = drawnView(part.version, input.view);
  const view = { ...own, hidden: [...own.hidden, ...(map.without ?? [])], zone: null };
  const plate: PlateInput = {
    version: part.version,
    partition: part.partition,
    view,
    locale: input.locale,
    units: input.units,
    plateId: `${idPrefix}map`,
    hatchPrefix: 'hatch-',
    zoneHref: () => '',
    covered: [
      ...(map.coveredTop > 0 ? [{ left: 0, top: 0, right: size.width, bottom: map.coveredTop }] : []),
      ...annotations.texts.map(({ box }) => box),
      ...(locator === undefined ? [] : [locator]),
      ...(isConic && hasScaleBar ? [northArrowBox(frame.projection)] : [])
    ],
    inset: 0,
    without,
    ...(map.drawn === undefined ? {} : { drawn: map.drawn })
  };
  const labels = placePlateLabels(frame, plate);
  const { hidden } = view;
  const ground = isConic ? renderGround(frame, plate.plateId, beyondPath(frame)) : renderGround(frame, plate.plateId);
  const borders = renderLines(frame, {
    ...plate,
    view: { ...view, hidden: [...hidden, 'overlays', 'line-of-contact'] }
  });
  const layers = [
    ['ground', ground],
    ['zones', renderZones(frame, plate)],
    ['borders', borders],
    ['overlays', hidden.includes('overlays') ? '' : renderOverlays(frame, part.version)],
    ['lines', hidden.includes('line-of-contact') ? '' : renderLine(frame)],
    ['labels', renderPlacedLabels(frame, plate, labels)]
  ] as const;
  const north = isConic && hasScaleBar ? renderNorthArrow(frame.projection, context) : undefined;
  const markup = paintMap(
    layers
      .map(([name, content]) => `<g id="${idPrefix}layer-${name}" class="${map.lineWork ?? ''}">${content}</g>`)
      .join(''),
    idPrefix
  );
  return {
    markup:
      markup +
      (north?.markup ?? '') +
      (locator === undefined ? '' : renderLocator(frame, locator, context)) +
      (annotations.markup === '' ? '' : `<g id="${idPrefix}layer-annotations">${annotations.markup}</g>`),
    annotated: annotations.drawn,
    maps: [{ ...frame.projection, box: { left: 0, top: 0, right: size.width, bottom: size.height } }],
    texts: [
      ...labels.placed.map(({ lines, box }) => ({ text: lines.map(({ text }) => text).join(' '), box })),
      ...(hasScaleBar ? [scaleBarText(frame.projection, input.locale.messages)] : []),
      ...(north === undefined ? [] : [north.text]),
      ...annotations.texts
    ]
  };
}
