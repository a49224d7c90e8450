import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Overlay } from '../../plans/schema/plan-version';
import { BAND_SOURCE } from './band-data';
import { CLEAR } from './land-states';
import {
  BAND_LINES,
  LINE_WORK,
  OVERLAY_LINES,
  type BandStyle,
  type LineKind,
  type LineStyle
} from '../symbology/line-work';
import type { Palette } from '../symbology/palette';

/** MapLibre stretches dashes up to twice between whole zooms: half of that stretch is taken off beforehand. */
const DASH_STRETCH = Math.SQRT2;

/** Dashes given in pixels, as a style has them: in line widths. */
const dashes = (pixels: readonly number[], widthPx: number): number[] =>
  pixels.map((length) => length / widthPx / DASH_STRETCH);

const state = (name: string): ExpressionSpecification => ['feature-state', name];
const stateColour = (name: string): ExpressionSpecification => ['to-color', ['coalesce', state(name), CLEAR]];
const whenState = (condition: ExpressionSpecification): ExpressionSpecification => ['case', condition, 1, 0];
const isTrue = (name: string): ExpressionSpecification => ['boolean', state(name), false];

const fill = (
  id: string,
  source: string,
  paint: NonNullable<FillLayerSpecification['paint']>
): FillLayerSpecification => ({
  id,
  type: 'fill',
  source,
  paint
});

/** A line by `LINE_WORK`. An unbroken one has round ends in any case, so that the arcs it consists of join. */
function line(
  palette: Palette,
  kind: LineKind,
  source: string,
  { id = kind, ...paint }: { readonly id?: string } & NonNullable<LineLayerSpecification['paint']> = {}
): LineLayerSpecification {
  const { widthPx, dashPx, cap, ink }: LineStyle = LINE_WORK[kind];
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': dashPx === undefined ? 'round' : (cap ?? 'butt') },
    paint: {
      ...(ink === undefined ? {} : { 'line-color': palette[ink] }),
      'line-width': widthPx,
      ...(dashPx === undefined ? {} : { 'line-dasharray': dashes(dashPx, widthPx) }),
      ...paint
    }
  };
}

const OVERLAY_KINDS = Object.keys(OVERLAY_LINES) as Overlay['kind'][];
const overlayId = (kind: Overlay['kind']): string => `overlay-${kind}`;

/** The map layers that draw overlays. */
export const OVERLAY_LAYER_IDS = OVERLAY_KINDS.map(overlayId);

/** The layer before which the adapter draws the hatches: they lie on the land and under everything else. */
export const FIRST_OVER_HATCHES = 'water';

function overlayLayers(palette: Palette): LayerSpecification[] {
  return OVERLAY_KINDS.map((kind) =>
    line(palette, kind, 'arcs', {
      id: overlayId(kind),
      'line-opacity': whenState(['boolean', ['get', kind, ['object', state('overlays'), ['literal', {}]]], false])
    })
  );
}

/** Edges of bands are data of their own source, each with its style. */
function bandLayers(palette: Palette): LayerSpecification[] {
  return (Object.keys(BAND_LINES) as BandStyle[]).map((style) => ({
    ...line(palette, style, BAND_SOURCE),
    filter: ['==', ['get', 'style'], style]
  }));
}

/** Sea, neighbours and the land of Ukraine, then a version's land, as a state of each face. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    fill('neighbours', 'neighbours', { 'fill-color': palette.neighbour }),
    line(palette, 'neighbour-border', 'neighbours'),
    fill('land-beyond', 'beyond', { 'fill-color': palette.neighbour, 'fill-antialias': false }),
    fill('underlay', 'underlay', { 'fill-color': palette.land }),
    fill('land', 'ukraine', { 'fill-color': palette.land }),
    fill('faces', 'faces', { 'fill-color': stateColour('fill') })
  ];
}

/** Layers over the land, in the plate's order, the line of contact on top. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return [
    fill('water', 'water', { 'fill-color': palette.water }),
    line(palette, 'former-water', 'former-reservoir'),
    line(palette, 'edge', 'arcs', { 'line-color': stateColour('outline') }),
    line(palette, 'broken-edge', 'arcs', { 'line-color': stateColour('brokenOutline') }),
    line(palette, 'oblast-border', 'oblast-borders'),
    ...overlayLayers(palette),
    ...bandLayers(palette),
    line(palette, 'state-border', 'state-border'),
    line(palette, 'selection', 'arcs', { 'line-opacity': whenState(['any', isTrue('selected'), isTrue('hovered')]) }),
    line(palette, 'line-casing', 'line-of-contact'),
    line(palette, 'line-of-contact', 'line-of-contact')
  ];
}
