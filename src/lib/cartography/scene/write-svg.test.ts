import { describe, expect, it } from 'vitest';
import { group, type ImageNode, type Scene, type Text } from './scene';
import { textsIn } from './texts-in';
import { writeSvg } from './write-svg';

const TEXT: Text = { kind: 'text', x: 1, y: 2, size: 12, text: 'a < b', look: { fill: '#111111' } };
const LAND: ImageNode = { kind: 'path', d: 'M0,0Z', hatch: { hatch: 'level', hue: 'russia' } };

const sceneOf = (...children: ImageNode[]): Scene => ({
  size: { width: 80, height: 40 },
  canvas: { width: 40, height: 20 },
  ...{ language: 'uk', title: 'A & B', description: 'Land' },
  hatches: [
    {
      ...{ hatch: 'level', hue: 'russia', size: 7 },
      marks: [{ kind: 'path', d: 'M0,3H7', look: { stroke: '#bb5a41' } }]
    }
  ],
  children
});

const bodyOf = (scene: Scene, style = {}) =>
  writeSvg(scene, style)
    .replace(/^.*<\/defs>/u, '')
    .replace('</svg>', '');

describe('writeSvg', () => {
  it('writes a document with its size, its language and what it shows', () => {
    const svg = writeSvg({ ...sceneOf(), paper: '#fffefa' });
    expect(svg).toContain('width="80" height="40" viewBox="0 0 40 20" lang="uk" xml:lang="uk"');
    expect(svg).toContain('<title id="sheet-title">A &amp; B</title><desc id="sheet-description">Land</desc>');
    expect(svg).toContain('<rect id="paper" width="40" height="20" fill="#fffefa"/></svg>');
  });

  it('defines a hatch once and fills with it', () => {
    const svg = writeSvg(sceneOf(LAND, LAND));
    expect(svg).toContain(
      '<defs><pattern id="hatch-level-russia" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0,3H7" stroke="#bb5a41"/></pattern></defs>'
    );
    expect(bodyOf(sceneOf(LAND))).toBe('<path d="M0,0Z" fill="url(#hatch-level-russia)"/>');
  });

  it('draws what needs several paints once with each', () => {
    const hatch = () => ({ definition: '<a/>', urls: ['url(#a)', 'url(#b)'] });
    expect(bodyOf(sceneOf(LAND), { hatch })).toBe('<path d="M0,0Z" fill="url(#a)"/><path d="M0,0Z" fill="url(#b)"/>');
  });

  it('writes a halo as a copy beneath the letters that nobody hears', () => {
    const halo = { colour: '#ffffff', width: 3 };
    const place = '<text x="1" y="2" font-size="12"';
    const plain = `${place} fill="#111111">a &lt; b</text>`;
    expect(bodyOf(sceneOf({ ...TEXT, halo }))).toBe(
      `${place} fill="#ffffff" stroke="#ffffff" stroke-width="3" stroke-linejoin="round" aria-hidden="true">a &lt; b</text>${plain}`
    );
    expect(bodyOf(sceneOf(TEXT))).toBe(plain);
  });

  it('cuts a map off at its edge, and draws the edge over it', () => {
    const map: ImageNode = {
      ...{ kind: 'map', id: 'a', x: 1, y: 2, width: 9, height: 8, edge: { fill: 'none', stroke: '#000' } },
      children: [TEXT]
    };
    expect(bodyOf(sceneOf(map))).toMatch(
      /^<clipPath id="a-edge"><rect width="9" height="8"\/><\/clipPath><g id="a" transform="translate\(1 2\)"><g clip-path="url\(#a-edge\)"><text.*<\/text><\/g><rect width="9" height="8" fill="none" stroke="#000"\/><\/g>$/u
    );
  });

  it('makes layers of named parts and of the maps around them for Inkscape, and of nothing else', () => {
    const zone = group<ImageNode>([], { id: 'zone-crimea', role: 'zone', name: 'crimea' });
    const layer = group<ImageNode>([zone], { id: 'layer-zones', role: 'layer', name: 'zones' });
    const map: ImageNode = { kind: 'map', id: 'figure', x: 0, y: 0, width: 9, height: 8, edge: {}, children: [layer] };
    const layers = (name: string) => `inkscape:groupmode="layer" inkscape:label="${name}"`;
    const written = writeSvg(sceneOf(map), { isLayered: true });
    expect(written).toContain(`<g id="figure" transform="translate(0 0)" ${layers('figure')}>`);
    expect(written).toContain('<g clip-path="url(#figure-edge)" inkscape:groupmode="layer">');
    expect(written).toContain(`<g id="layer-zones" ${layers('zones')}><g id="zone-crimea"></g></g>`);
    expect(writeSvg(sceneOf(map))).not.toContain('inkscape');
  });

  it('places groups', () => {
    const place = { x: 1, y: 2, scale: 0.5, rotate: 30 };
    expect(bodyOf(sceneOf(group([], { place })))).toBe('<g transform="translate(1 2) scale(0.5) rotate(30)"></g>');
  });
});

it('finds every text, however deep', () => {
  expect(textsIn([group([group([TEXT]), LAND]), TEXT])).toEqual([TEXT, TEXT]);
});
