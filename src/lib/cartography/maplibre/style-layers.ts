import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Overlay } from '../../plans/schema/plan-version';
import { CLEAR } from './land-states';
import type { Palette } from '../symbology/palette';

/** MapLibre stretches dashes up to twice between whole zooms: half of that stretch is taken off beforehand. */
const DASH_STRETCH = Math.SQRT2;

/** Dashes given in pixels, as a style has them: in line widths. */
const dashes = (pixels: readonly number[], widthPx: number): number[] =>
  pixels.map((length) => length / widthPx / DASH_STRETCH);

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
const JOINED = { 'line-join': 'round' } as const;

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

const line = (
  id: string,
  source: string,
  paint: NonNullable<LineLayerSpecification['paint']>,
  layout: NonNullable<LineLayerSpecification['layout']> = ROUND
): LineLayerSpecification => ({ id, type: 'line', source, layout, paint });

const OVERLAY_LINES = {
  demilitarised: { width: 1.3, pixels: [2, 3] },
  monitored: { width: 1.3, pixels: [6, 4] },
  'economic-zone': { width: 1.3, pixels: [8, 3, 2, 3] },
  'pull-back': { width: 1.5, pixels: [0, 4] }
} as const satisfies Record<Overlay['kind'], { width: number; pixels: readonly number[] }>;

/** The map layers that draw overlays. */
export const OVERLAY_LAYER_IDS = (Object.keys(OVERLAY_LINES) as Overlay['kind'][]).map((kind) => `overlay-${kind}`);

/** The layer before which the adapter draws the hatches: they lie on the land and under everything else. */
export const FIRST_OVER_HATCHES = 'water';

function overlayLayers(palette: Palette): LayerSpecification[] {
  return Object.entries(OVERLAY_LINES).map(([kind, { width, pixels }]) =>
    line(
      `overlay-${kind}`,
      'arcs',
      {
        'line-color': palette.overlay,
        'line-width': width,
        'line-dasharray': dashes(pixels, width),
        'line-opacity': whenState(['boolean', ['get', kind, ['object', state('overlays'), ['literal', {}]]], false])
      },
      kind === 'pull-back' ? ROUND : JOINED
    )
  );
}

/** Sea, neighbours and the land of Ukraine, then a version's land, as a state of each face. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    fill('neighbours', 'neighbours', { 'fill-color': palette.neighbour }),
    line('neighbour-borders', 'neighbours', { 'line-color': palette.neighbourBorder, 'line-width': 0.7 }, JOINED),
    fill('land-beyond', 'beyond', { 'fill-color': palette.neighbour, 'fill-antialias': false }),
    fill('underlay', 'underlay', { 'fill-color': palette.land }),
    fill('land', 'ukraine', { 'fill-color': palette.land }),
    fill('faces', 'faces', { 'fill-color': stateColour('fill') })
  ];
}

/** What lies over the land, in the plate's order, the line of contact on top. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return [
    fill('water', 'water', { 'fill-color': palette.water }),
    line(
      'former-reservoir',
      'former-reservoir',
      { 'line-color': palette.formerWater, 'line-width': 0.8, 'line-dasharray': dashes([1.5, 2.5], 0.8) },
      JOINED
    ),
    line('outlines', 'arcs', { 'line-color': stateColour('outline'), 'line-width': 1.1 }),
    line(
      'broken-outlines',
      'arcs',
      { 'line-color': stateColour('brokenOutline'), 'line-width': 1.1, 'line-dasharray': dashes([5, 3], 1.1) },
      JOINED
    ),
    line('oblast-borders', 'oblast-borders', { 'line-color': palette.oblastBorder, 'line-width': 0.8 }),
    ...overlayLayers(palette),
    line('state-border', 'state-border', { 'line-color': palette.stateBorder, 'line-width': 1.4 }),
    line('zone-highlight', 'arcs', {
      'line-color': palette.selection,
      'line-width': 2.6,
      'line-opacity': whenState(['any', isTrue('selected'), isTrue('hovered')])
    }),
    line('line-casing', 'line-of-contact', { 'line-color': palette.casing, 'line-width': 5.4 }),
    line('line-of-contact', 'line-of-contact', { 'line-color': palette.lineOfContact, 'line-width': 2.6 })
  ];
}
