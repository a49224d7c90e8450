import {
  BAND_LINES,
  HALO_PX,
  LINE_WORK,
  MARK_LINE_PX,
  OVERLAY_LINES,
  type LineKind,
  type LineStyle
} from './line-work';
import { ink, type StyleRule } from './style-rule';
import { HUES, TINTS } from './symbology';

/** Colours of the land by hue. */
const HUE_RULES = HUES.flatMap((hue): StyleRule[] => [
  ...TINTS.map((tint): StyleRule => [`.fill.${hue}.${tint}`, { fill: ink(`${hue}-${tint}`) }]),
  [`.hatch.${hue}`, { stroke: ink(`${hue}-hatch`) }],
  [`.dot.${hue}`, { fill: ink(`${hue}-hatch`) }],
  [`.edge.outline.${hue}`, { stroke: ink(`${hue}-outline`) }]
]);

/** A number as style sheets have it. */
const px = (value: number): string => String(value).replace(/^0\./u, '.');

/** What holds for a line by `LINE_WORK`. */
function stroke(kind: LineKind): StyleRule[1] {
  const line: LineStyle = LINE_WORK[kind];
  return {
    ...(line.ink === undefined ? {} : { stroke: ink(line.ink) }),
    'stroke-width': px(line.widthPx),
    ...(line.dashPx === undefined ? {} : { 'stroke-dasharray': line.dashPx.map(px).join(' ') }),
    ...(line.cap === undefined ? {} : { 'stroke-linecap': line.cap })
  };
}

/** The widths of smaller maps, whose lines stand in a group of this class. */
const widthRules = (group: 'fine' | 'finest'): StyleRule[] =>
  Object.entries<LineStyle>(LINE_WORK).flatMap(([kind, line]): StyleRule[] => {
    const width = line[`${group}Px`];
    return width === undefined ? [] : [[`.${group} .${kind}`, { 'stroke-width': px(width) }]];
  });

const OVERLAY_RULES = (Object.keys(OVERLAY_LINES) as (keyof typeof OVERLAY_LINES)[]).map((kind): StyleRule => [
  `.overlay.${kind}`,
  stroke(kind)
]);

const BAND_RULES = (Object.keys(BAND_LINES) as (keyof typeof BAND_LINES)[]).map((kind): StyleRule => [
  `.${kind}`,
  { ...stroke(kind), fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' }
]);

/**
 * The look of maps: colours, line work and lettering, widths in pixels. Pages make a style sheet of it, images
 * attributes. In this order: land that is pointed at or chosen has the outline of a selection, whatever its own would
 * be.
 */
export const MAP_RULES: readonly StyleRule[] = [
  ...HUE_RULES,
  ['', { 'font-family': "'Source Sans 3',system-ui,sans-serif", 'font-variant-numeric': 'tabular-nums' }],
  ['.sea', { fill: ink('sea') }],
  ['.neighbours', { fill: ink('neighbour') }],
  ['.neighbours, .neighbour-border', stroke('neighbour-border')],
  ['.neighbour-border', { fill: 'none' }],
  ['.land-beyond', { fill: ink('neighbour') }],
  ['.land', { fill: ink('land') }],
  ['.water', { fill: ink('water'), stroke: 'none' }],
  ['.former-water', { fill: 'none', ...stroke('former-water') }],
  ['.hatch', { fill: 'none', 'stroke-linecap': 'square' }],
  ['.edge', { fill: 'none', stroke: 'none', ...stroke('edge'), 'stroke-linejoin': 'round', 'pointer-events': 'none' }],
  ['.edge.broken', stroke('broken-edge')],
  ['.zone', { cursor: 'pointer', outline: 'none' }],
  [
    '.zone:hover .edge, .zone[data-pointed] .edge, .zone:focus-visible .edge, .zone.selected .edge',
    { ...stroke('selection'), 'stroke-dasharray': 'none' }
  ],
  ['.overlay', { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' }],
  ...OVERLAY_RULES,
  ...BAND_RULES,
  [
    '.oblast-border, .state-border, .line-of-contact, .line-casing, .earlier-line',
    { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' }
  ],
  ['.water, .former-water, .label, .places, .leader', { 'pointer-events': 'none' }],
  ['.opens .label, .opens .leader, .opens .site-mark', { 'pointer-events': 'all', cursor: 'pointer' }],
  ['.oblast-border', stroke('oblast-border')],
  ['.state-border', stroke('state-border')],
  ['.new-border, .new-border-casing', { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' }],
  ['.new-border-casing', stroke('new-border-casing')],
  ['.new-border', stroke('new-border')],
  ['.along-line', stroke('along-line')],
  ['.new-border.second', { 'stroke-dasharray': '10 5' }],
  ['.new-border.third', { 'stroke-dasharray': '3 4' }],
  ['.line-casing', stroke('line-casing')],
  ['.line-of-contact', stroke('line-of-contact')],
  ['.earlier-line', stroke('earlier-line')],
  ...widthRules('fine'),
  ...widthRules('finest'),
  [
    'text',
    {
      fill: ink('label'),
      'paint-order': 'stroke',
      stroke: ink('halo'),
      'stroke-width': `${String(2 * HALO_PX)}px`,
      'stroke-linejoin': 'round'
    }
  ],
  ['.label.oblast text, .label.country text', { fill: ink('labelMuted') }],
  ['.label.country text', { stroke: 'none' }],
  ['.label.sea text', { fill: ink('labelWater'), 'font-style': 'italic', stroke: 'none' }],
  ['.places .dot', { fill: ink('label'), stroke: ink('halo'), 'stroke-width': px(MARK_LINE_PX.place) }],
  ['.site-mark', { fill: ink('overlay'), stroke: ink('halo'), 'stroke-width': px(MARK_LINE_PX.site) }],
  [
    '.asset-casing',
    {
      fill: ink('halo'),
      stroke: ink('halo'),
      'stroke-width': String(MARK_LINE_PX.assetCasing),
      'stroke-linejoin': 'round'
    }
  ],
  ['.asset', { fill: ink('label'), 'fill-rule': 'nonzero' }],
  [
    '.asset.hollow',
    { fill: ink('halo'), stroke: ink('label'), 'stroke-width': String(MARK_LINE_PX.asset), 'stroke-linejoin': 'round' }
  ],
  ['.site-mark.silent', { fill: ink('halo'), stroke: ink('overlay') }],
  [
    '.people-circle',
    { fill: ink('label'), 'fill-opacity': '.3', stroke: ink('label'), 'stroke-width': '.6', 'pointer-events': 'none' }
  ],
  ['.leader', { fill: 'none', ...stroke('leader') }],
  ['.leader-casing', { fill: 'none', ...stroke('leader-casing') }],
  ['.leader-end', { fill: ink('label') }],
  ['.scale-bar path', { fill: 'none', ...stroke('scale-bar') }]
];
