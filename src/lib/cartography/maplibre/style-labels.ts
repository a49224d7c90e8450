import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { HALO_PX, LINE_WORK } from '../symbology/line-work';
import type { Palette } from '../symbology/palette';

/** Names of the typefaces in the style's `font-faces`. */
export const FACE = {
  regular: 'Source Sans 3',
  semibold: 'Source Sans 3 SemiBold',
  italic: 'Source Sans 3 Italic'
} as const;

/** Ink of a line of lettering: colour, casing and typeface. */
export type Ink = 'plain' | 'muted' | 'country' | 'sea';

const FACE_OF_LINE: ExpressionSpecification = [
  'case',
  ['==', ['get', 'ink'], 'sea'],
  ['literal', [FACE.italic]],
  ['==', ['get', 'weight'], 600],
  ['literal', [FACE.semibold]],
  ['literal', [FACE.regular]]
];

/** Placement has made sure that nothing overlaps: MapLibre draws every line where it stands. */
const AS_PLACED = { 'text-allow-overlap': true, 'text-ignore-placement': true } as const;

/** Layers whose features say in `zone` or `site` what they name. */
export const NAMING_LAYERS = ['lettering-plain', 'marks', 'leader-casing'];

function lettering(ink: Ink, paint: NonNullable<SymbolLayerSpecification['paint']>): SymbolLayerSpecification {
  return {
    id: `lettering-${ink}`,
    type: 'symbol',
    source: 'lettering',
    filter: ['==', ['get', 'ink'], ink],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': FACE_OF_LINE,
      'text-size': ['get', 'size'],
      'text-letter-spacing': ['get', 'letterSpacing'],
      'text-anchor': ['get', 'anchor'],
      'text-offset': ['get', 'offset'],
      'text-max-width': 100,
      ...AS_PLACED
    },
    paint
  };
}

/** Dots, diamonds, leader lines and everything lettered, where the plate's placement has put them. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': HALO_PX };
  const leader = (kind: 'leader' | 'leader-casing'): LayerSpecification => ({
    id: kind,
    type: 'line',
    source: 'leaders',
    paint: { 'line-color': palette[LINE_WORK[kind].ink], 'line-width': LINE_WORK[kind].widthPx }
  });
  return [
    leader('leader-casing'),
    leader('leader'),
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-ignore-placement': true }
    },
    lettering('country', { 'text-color': palette.labelMuted }),
    lettering('sea', { 'text-color': palette.labelWater }),
    lettering('muted', { 'text-color': palette.labelMuted, ...halo }),
    lettering('plain', { 'text-color': palette.label, ...halo })
  ];
}
