import { ink, type StyleRule } from './style-rule';
import { HUES, TINTS } from './symbology';

/** Colours of the land by hue. */
const HUE_RULES = HUES.flatMap((hue): StyleRule[] => [
  ...TINTS.map((tint): StyleRule => [`.fill.${hue}.${tint}`, { fill: ink(`${hue}-${tint}`) }]),
  [`.hatch.${hue}`, { stroke: ink(`${hue}-hatch`) }],
  [`.dot.${hue}`, { fill: ink(`${hue}-hatch`) }],
  [`.edge.outline.${hue}`, { stroke: ink(`${hue}-outline`) }]
]);

/**
 * How maps look: colours, line work and lettering, widths in pixels. Pages make a style sheet of it, images attributes.
 * In this order: land that is pointed at or chosen has the outline of a selection, whatever its own would be.
 */
export const MAP_RULES: readonly StyleRule[] = [
  ...HUE_RULES,
  ['', { 'font-family': "'Source Sans 3',system-ui,sans-serif", 'font-variant-numeric': 'tabular-nums' }],
  ['.sea', { fill: ink('sea') }],
  ['.neighbours', { fill: ink('neighbour') }],
  ['.neighbours, .neighbour-border', { stroke: ink('neighbourBorder'), 'stroke-width': '.7' }],
  ['.neighbour-border', { fill: 'none' }],
  ['.land-beyond', { fill: ink('neighbour') }],
  ['.land', { fill: ink('land') }],
  ['.water', { fill: ink('water'), stroke: 'none' }],
  ['.former-water', { fill: 'none', stroke: ink('formerWater'), 'stroke-width': '.8', 'stroke-dasharray': '1.5 2.5' }],
  ['.hatch', { fill: 'none', 'stroke-linecap': 'square' }],
  [
    '.edge',
    { fill: 'none', stroke: 'none', 'stroke-width': '1.1', 'stroke-linejoin': 'round', 'pointer-events': 'none' }
  ],
  ['.edge.broken', { 'stroke-dasharray': '5 3' }],
  ['.zone', { cursor: 'pointer', outline: 'none' }],
  [
    '.zone:hover .edge, .zone[data-pointed] .edge, .zone:focus-visible .edge, .zone.selected .edge',
    { stroke: ink('selection'), 'stroke-width': '3', 'stroke-dasharray': 'none' }
  ],
  [
    '.overlay',
    {
      fill: 'none',
      stroke: ink('overlay'),
      'stroke-width': '1.3',
      'stroke-linejoin': 'round',
      'pointer-events': 'none'
    }
  ],
  ['.overlay.pull-back', { 'stroke-dasharray': '1 3', 'stroke-linecap': 'round', 'stroke-width': '1.5' }],
  ['.overlay.demilitarised', { 'stroke-dasharray': '2 3' }],
  ['.overlay.economic-zone', { 'stroke-dasharray': '8 3 2 3' }],
  ['.overlay.monitored', { 'stroke-dasharray': '6 4' }],
  [
    '.oblast-border, .state-border, .line-of-contact, .line-casing',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'pointer-events': 'none' }
  ],
  ['.water, .former-water, .label, .places, .leader', { 'pointer-events': 'none' }],
  ['.oblast-border', { stroke: ink('oblastBorder'), 'stroke-width': '.8' }],
  ['.state-border', { stroke: ink('stateBorder'), 'stroke-width': '1.4' }],
  ['.line-casing', { stroke: ink('casing'), 'stroke-width': '5.4' }],
  ['.line-of-contact', { stroke: ink('lineOfContact'), 'stroke-width': '2.6' }],
  ['.fine .line-casing', { 'stroke-width': '4.4' }],
  ['.fine .line-of-contact', { 'stroke-width': '2' }],
  ['.finest .line-casing', { 'stroke-width': '3.2' }],
  ['.finest .line-of-contact', { 'stroke-width': '1.5' }],
  ['.finest .state-border', { 'stroke-width': '1' }],
  [
    'text',
    {
      fill: ink('label'),
      'paint-order': 'stroke',
      stroke: ink('halo'),
      'stroke-width': '3.2px',
      'stroke-linejoin': 'round'
    }
  ],
  ['.label.oblast text, .label.country text', { fill: ink('labelMuted') }],
  ['.label.country text', { stroke: 'none' }],
  ['.label.sea text', { fill: ink('labelWater'), 'font-style': 'italic', stroke: 'none' }],
  ['.places .dot', { fill: ink('label'), stroke: ink('halo'), 'stroke-width': '1.2' }],
  ['.site-mark', { fill: ink('overlay'), stroke: ink('halo'), 'stroke-width': '1.4' }],
  ['.site-mark.silent', { fill: ink('halo'), stroke: ink('overlay') }],
  ['.leader', { fill: 'none', stroke: ink('label'), 'stroke-width': '.9' }],
  ['.leader-casing', { fill: 'none', stroke: ink('halo'), 'stroke-width': '2.8' }],
  ['.leader-end', { fill: ink('label') }],
  ['.scale-bar path', { fill: 'none', stroke: ink('label'), 'stroke-width': '1.2' }]
];
