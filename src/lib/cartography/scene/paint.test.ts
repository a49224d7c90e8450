import { describe, expect, it } from 'vitest';
import { LIGHT } from '../symbology/palette';
import { ink, type StyleRule } from '../symbology/style-rule';
import { paintWith } from './paint';
import { group, path, type SceneNode, type Text } from './scene';

const RULES: readonly StyleRule[] = [
  ['path', { fill: 'none' }],
  ['.land', { fill: ink('land') }],
  ['.edge, .border', { stroke: ink('stateBorder'), 'stroke-width': '1.4px', cursor: 'pointer' }],
  ['.zone:hover .edge, .zone[data-pointed] .edge', { stroke: ink('selection') }],
  ['.fine .edge', { 'stroke-width': '.7' }],
  ['text', { fill: ink('label'), stroke: ink('halo'), 'stroke-width': '3px', 'paint-order': 'stroke' }],
  ['.sea text', { stroke: 'none' }]
];
const paint = paintWith(RULES, LIGHT);

const use = (of: string, classes: string, more: object = {}): SceneNode => ({
  kind: 'use',
  of,
  d: of,
  classes,
  ...more
});
const EDGE = { stroke: LIGHT.stateBorder, 'stroke-width': '1.4' };
const HATCH = { hatch: 'dots', hue: 'russia' } as const;

describe('paintWith', () => {
  it('gives the looks that rules say, the more specific before the later', () => {
    expect(paint([path('M0,0', 'land')])).toEqual([{ kind: 'path', d: 'M0,0', look: { fill: LIGHT.land } }]);
    const rect = { kind: 'rect', classes: 'edge', width: 1, height: 2 } as const;
    expect(paint([rect])).toEqual([{ kind: 'rect', width: 1, height: 2, look: EDGE }]);
    expect(paint([group([rect], { classes: 'fine' })])).toEqual([
      { kind: 'group', children: [{ kind: 'rect', width: 1, height: 2, look: { ...EDGE, 'stroke-width': '.7' } }] }
    ]);
  });

  it('puts what is used in the place of its use, and leaves out what would leave no trace', () => {
    const nodes: SceneNode[] = [
      { kind: 'definition', id: 'a', d: 'a' },
      use('a', 'land'),
      use('a', 'x', { look: { fill: 'none' } })
    ];
    expect(paint(nodes)).toEqual([{ kind: 'path', d: 'a', look: { fill: LIGHT.land } }]);
  });

  it('draws the line around a shape with what fills it, and no line of another shape', () => {
    const edge = use('a', 'edge', { look: { fill: 'none' } });
    expect(paint([use('a', 'land'), use('a', '', { hatch: HATCH }), edge])).toEqual([
      { kind: 'path', d: 'a', look: { fill: LIGHT.land } },
      { kind: 'path', d: 'a', hatch: HATCH, look: { ...EDGE, fill: 'none' } }
    ]);
    expect(paint([use('b', 'land'), edge])).toEqual([
      { kind: 'path', d: 'b', look: { fill: LIGHT.land } },
      { kind: 'path', d: 'a', look: { ...EDGE, fill: 'none' } }
    ]);
  });

  it('names the land of a zone, and keeps nothing that is for pages', () => {
    const page = { href: '#x', 'aria-label': 'Crimea' };
    const zone = group([path('M0,0', 'land')], { classes: 'zone', role: 'zone', name: 'crimea', page });
    expect(paint([zone], 'a-')).toEqual([
      {
        ...{ kind: 'group', role: 'zone', name: 'crimea', id: 'a-zone-crimea' },
        children: [{ kind: 'path', d: 'M0,0', look: { fill: LIGHT.land } }]
      }
    ]);
  });

  it('makes a stroke beneath letters a halo, where the text has one', () => {
    const text: Text = { kind: 'text', x: 1, y: 2, size: 12, text: 'a < b' };
    const look = { fill: LIGHT.label };
    expect(paint([text])).toEqual([{ ...text, look, halo: { colour: LIGHT.halo, width: 3 } }]);
    expect(paint([group([text], { classes: 'sea' })])).toEqual([group([{ ...text, look }])]);
  });
});
