import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../symbology/palette';
import { ink, type StyleRule } from '../../symbology/style-rule';
import { paintWith } from './paint';

const RULES: readonly StyleRule[] = [
  ['path', { fill: 'none' }],
  ['.land', { fill: ink('land') }],
  ['.edge, .border', { stroke: ink('stateBorder'), 'stroke-width': '1.4px', cursor: 'pointer' }],
  ['.zone:hover .edge, .zone[data-pointed] .edge', { stroke: ink('selection') }],
  ['text', { fill: ink('label'), stroke: ink('halo'), 'stroke-width': '3px', 'paint-order': 'stroke' }],
  ['.sea text', { stroke: 'none' }]
];
const paint = paintWith(RULES, LIGHT);

describe('paintWith', () => {
  it('writes what rules say as attributes, the more specific before the later', () => {
    expect(paint('<path class="land" d="M0,0"/>')).toBe(`<path d="M0,0" fill="${LIGHT.land}"/>`);
    expect(paint('<rect class="edge" width="1"/>')).toBe(
      `<rect width="1" stroke="${LIGHT.stateBorder}" stroke-width="1.4"/>`
    );
  });

  it('puts what is used in the place of its use, and leaves out what would leave no trace', () => {
    const markup =
      '<defs><path id="a" d="M1,1"/></defs><use class="land" href="#a"/><use class="x" fill="none" href="#a"/>';
    expect(paint(markup)).toBe(`<path fill="${LIGHT.land}" d="M1,1"/>`);
  });

  it('draws the line around a shape with what fills it, and no line of another shape', () => {
    const defs = '<defs><path id="a" d="M1,1"/></defs><defs><path id="b" d="M2,2"/></defs>';
    const edge = `stroke="${LIGHT.stateBorder}" stroke-width="1.4"`;
    const around =
      '<use class="land" href="#a"/><use fill="url(#h)" href="#a"/><use class="edge" fill="none" href="#a"/>';
    expect(paint(defs + around)).toBe(`<path fill="${LIGHT.land}" d="M1,1"/><path fill="url(#h)" ${edge} d="M1,1"/>`);
    expect(paint(`${defs}<use class="land" href="#b"/><use class="edge" fill="none" href="#a"/>`)).toBe(
      `<path fill="${LIGHT.land}" d="M2,2"/><path fill="none" ${edge} d="M1,1"/>`
    );
  });

  it('makes a group of a link, named by its land', () => {
    const link = '<a class="zone" href="#x" data-zone="crimea" aria-label="Crimea"><path class="land" d="M0,0"/></a>';
    expect(paint(link, 'a-')).toBe(`<g id="a-zone-crimea"><path d="M0,0" fill="${LIGHT.land}"/></g>`);
  });

  it('makes a halo a copy beneath the text, where the text has one', () => {
    const halo = `<text x="1" fill="${LIGHT.halo}" stroke="${LIGHT.halo}" stroke-width="3" aria-hidden="true">a &lt; b</text>`;
    const text = `<text x="1" fill="${LIGHT.label}">a &lt; b</text>`;
    expect(paint('<text x="1">a &lt; b</text>')).toBe(halo + text);
    expect(paint('<g class="sea"><text x="1">a &lt; b</text></g>')).toBe(`<g>${text}</g>`);
  });
});
