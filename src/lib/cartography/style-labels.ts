import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { CITY_STYLE, RANK_MIN_ZOOM } from './map-labels';
import type { Palette } from './palette';

/** Names of the typefaces in the style's `font-faces`. */
export const FACE = {
  regular: 'Source Sans 3',
  semibold: 'Source Sans 3 SemiBold',
  italic: 'Source Sans 3 Italic'
} as const;

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Anchors = NonNullable<Layout['text-variable-anchor']>;

/** The sides of a point, best first, as on the plate; an anchor is the side of the *label* that meets the point. */
const BESIDE_POINT: Anchors = [
  'left',
  'right',
  'bottom-left',
  'top-left',
  'bottom-right',
  'top-right',
  'bottom',
  'top'
];
/** To the left and up lies land that the texts do not touch. */
const AWAY_FROM_LINE: Anchors = ['right', 'bottom-right', 'bottom', 'top-right', 'bottom-left', 'left', 'top'];

const halo = (palette: Palette) => ({ 'text-halo-color': palette.halo, 'text-halo-width': 1.6 });

function label(
  id: string,
  source: string,
  layout: Layout,
  paint: NonNullable<SymbolLayerSpecification['paint']>,
  filter?: FilterSpecification
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    ...(filter === undefined ? {} : { filter }),
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [FACE.regular],
      'text-max-width': 30,
      'text-padding': 3,
      ...layout
    },
    paint
  };
}

/** Letters spaced by pixels, in ems as a style has it. */
const spaced = (sizePx: number, spacingPx: number): Layout => ({
  'text-size': sizePx,
  'text-letter-spacing': spacingPx / sizePx
});

const whenShown: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'shown'], false], 1, 0];

function cityLayers(palette: Palette): LayerSpecification[] {
  return [4, 3, 2, 1].map((rank) => {
    const { size, weight } = CITY_STYLE[rank] ?? { size: 11.5, weight: 400 };
    return {
      ...label(
        `places-${String(rank)}`,
        'places',
        {
          'text-size': size,
          'text-font': [weight === 600 ? FACE.semibold : FACE.regular],
          'text-variable-anchor': BESIDE_POINT,
          'text-radial-offset': 7 / size,
          'text-justify': 'auto',
          'icon-image': `place-${String(rank)}`,
          'icon-padding': 0
        },
        { 'text-color': palette.label, ...halo(palette) },
        ['==', ['get', 'rank'], rank]
      ),
      minzoom: RANK_MIN_ZOOM[rank] ?? 9
    };
  });
}

/** A zone's name above its area, as one label. */
const ZONE_TEXT: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  { 'text-font': ['literal', [FACE.semibold]] },
  '\n',
  {},
  ['get', 'area'],
  { 'font-scale': 12 / 13 }
];

function zoneLayers(palette: Palette): LayerSpecification[] {
  const paint = { 'text-color': palette.label, ...halo(palette) };
  const layout: Layout = {
    'text-field': ZONE_TEXT,
    'text-size': 13,
    'text-line-height': 1.18,
    'symbol-sort-key': ['-', ['get', 'areaKm2']]
  };
  const isAt = (place: string): FilterSpecification => ['==', ['get', 'place'], place];
  const beside: Layout = {
    'icon-image': 'label-end',
    'text-variable-anchor': AWAY_FROM_LINE,
    'text-radial-offset': 0.8,
    'text-justify': 'auto'
  };
  return [
    label('zones-beside', 'zone-labels', { ...layout, ...beside }, paint, isAt('beside')),
    label('zones-inside', 'zone-labels', { ...layout, 'icon-allow-overlap': true }, paint, isAt('inside'))
  ];
}

/** Everything lettered. MapLibre places the topmost layer first, so this is the plate's order of labels, reversed. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  const muted = { 'text-color': palette.labelMuted };
  return [
    label('countries', 'countries', spaced(11, 2.6), { ...muted, 'text-opacity': whenShown }),
    label('oblasts', 'oblasts', spaced(10.5, 1.8), { ...muted, ...halo(palette), 'text-opacity': whenShown }),
    label('seas', 'seas', { ...spaced(13, 0.6), 'text-font': [FACE.italic] }, { 'text-color': palette.labelWater }),
    ...cityLayers(palette),
    label(
      'sites',
      'sites',
      {
        'text-size': 11.5,
        'text-font': [FACE.semibold],
        'text-variable-anchor': BESIDE_POINT,
        'text-radial-offset': 9 / 11.5,
        'text-justify': 'auto',
        'text-optional': true,
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true
      },
      { 'text-color': palette.label, ...halo(palette) }
    ),
    label(
      'line-labels',
      'line-labels',
      {
        'text-size': 12.5,
        'text-font': [FACE.semibold],
        'text-variable-anchor': AWAY_FROM_LINE,
        'text-radial-offset': 1.2,
        'text-justify': 'auto'
      },
      { 'text-color': palette.label, ...halo(palette) },
      ['>=', ['zoom'], ['get', 'fromZoom']]
    ),
    ...zoneLayers(palette)
  ];
}
