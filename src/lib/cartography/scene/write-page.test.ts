import { describe, expect, it } from 'vitest';
import { group, path, type Text } from './scene';
import { writePage } from './write-page';

const text = (content: string): Text => ({ kind: 'text', x: 1, y: 2.5, size: 12, anchor: 'end', text: content });

describe('writePage', () => {
  it('leaves looks to classes, and refers to what is defined once', () => {
    const land = { of: 'a-land', d: 'M0,0Z' };
    const nodes = [
      { kind: 'definition', id: land.of, d: land.d },
      { kind: 'use', ...land, classes: 'fill russia' },
      { kind: 'use', ...land, hatch: { hatch: 'dots', hue: 'russia' } }
    ] as const;
    expect(writePage(nodes)).toBe(
      '<defs><path id="a-land" d="M0,0Z"/></defs><use class="fill russia" href="#a-land"/>' +
        '<use fill="url(#hatch-dots-russia)" href="#a-land"/>'
    );
  });

  it('makes links of groups with an address, and names zones and labels', () => {
    const zone = group([path('M0,0')], { classes: 'zone', role: 'zone', name: 'a"b', page: { href: '#x' } });
    expect(writePage([zone])).toBe('<a class="zone" href="#x" data-zone="a&quot;b"><path d="M0,0"/></a>');
    const label = group([text('a'), text('b & c')], { classes: 'label city', role: 'label', name: 'city:1' });
    const written = (content: string) => `<text x="1" y="2.5" font-size="12" text-anchor="end">${content}</text>`;
    expect(writePage([label])).toBe(
      `<g class="label city" data-label="city:1">${written('a')} ${written('b &amp; c')}</g>`
    );
  });
});
