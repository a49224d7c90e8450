import { ink, rulesToCss, type StyleRule } from '../symbology/style-rule';

const HOLDER_RULES = (['ukraine', 'russia'] as const).flatMap((holder): StyleRule[] => [
  [`.${holder} .line, .${holder} .dots`, { stroke: ink(`${holder}-outline`) }],
  [`.${holder} .surface`, { fill: ink(`${holder}-light`) }]
]);

/** The look of charts, in the colours of the maps; widths are in pixels of the chart. */
export const CHART_RULES: readonly StyleRule[] = [
  [
    '',
    {
      display: 'block',
      width: '100%',
      height: 'auto',
      'font-family': "'Source Sans 3',system-ui,sans-serif",
      'font-variant-numeric': 'tabular-nums'
    }
  ],
  ['text', { fill: ink('label') }],
  ['.muted', { fill: ink('labelMuted') }],
  ['.strong', { 'paint-order': 'stroke', stroke: ink('halo'), 'stroke-width': '3.5px', 'stroke-linejoin': 'round' }],
  ['path', { fill: 'none' }],
  ['.grid', { stroke: ink('oblastBorder'), 'stroke-width': '.5', 'stroke-opacity': '.7' }],
  ['.axis', { stroke: ink('label'), 'stroke-width': '1' }],
  ['.broken', { stroke: ink('label'), 'stroke-width': '1.2' }],
  ['.tick', { stroke: ink('label'), 'stroke-width': '.9', 'stroke-opacity': '.32' }],
  ['.line', { 'stroke-width': '2', 'stroke-linejoin': 'round' }],
  ['.dots', { 'stroke-width': '4.2', 'stroke-linecap': 'round' }],
  ...HOLDER_RULES
];

/** Styles of charts, over the custom properties of `pageStylesheet`: one markup for both themes. */
export function chartStylesheet(): string {
  return rulesToCss(CHART_RULES, 'area-chart');
}
