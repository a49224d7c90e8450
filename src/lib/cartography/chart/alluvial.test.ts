import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale';
import { renderAlluvial, type AlluvialInput } from './alluvial';

const symbol = { hue: 'russia', tint: 'strong', hatch: 'diagonal', broken: false } as const;
const land = (id: string) => ({ id, title: `Land ${id} & more`, symbol });

const input: AlluvialInput = {
  left: [land('a'), land('b'), land('unused')],
  right: [land('b'), land('a')],
  flows: [
    { from: 'a', to: 'a', amount: 300 },
    { from: 'a', to: 'b', amount: 100 },
    { from: 'b', to: 'b', amount: 200 }
  ],
  headings: ['First', 'Second'],
  title: 'From the first to the second',
  width: 600,
  measure: 'land',
  locale: LOCALES.en
};

const svg = renderAlluvial(input);

/** Heights of a band where it leaves and where it arrives. */
function heightsOf(flow: string): { leaves: number; arrives: number; from: number } {
  const d = new RegExp(`data-flow="${flow}" d="([^"]+)"`, 'u').exec(svg)?.[1] ?? '';
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([text]) => Number(text));
  const [, y1 = NaN, , , , , , y2 = NaN, , y3 = NaN, , , , , , y4 = NaN] = numbers;
  return { leaves: y4 - y1, arrives: y3 - y2, from: y1 };
}

describe('renderAlluvial', () => {
  it('draws one band per flow, as high as its land, at both ends', () => {
    expect([...svg.matchAll(/class="band/gu)]).toHaveLength(3);
    const heights = ['a&gt;a', 'a&gt;b', 'b&gt;b'].map(heightsOf);
    for (const { leaves, arrives } of heights) expect(leaves).toBeCloseTo(arrives, 0);
    expect((heights[0]?.leaves ?? 0) / (heights[1]?.leaves ?? 1)).toBeCloseTo(3, 1);
  });

  it('stacks bands in the order of the columns', () => {
    expect(heightsOf('a&gt;b').from).toBeLessThan(heightsOf('a&gt;a').from);
  });

  it('tells the same from the changed, and leaves out classes without land', () => {
    expect([...svg.matchAll(/class="band (\w+)/gu)].map(([, kind]) => kind)).toEqual(['changed', 'same', 'same']);
    expect(svg).not.toContain('Land unused');
  });

  it('escapes what it letters and gives the whole a name', () => {
    expect(svg).toContain('&amp;');
    expect(svg).toContain('aria-label="From the first to the second"');
  });

  it('has the figures of the table, and no sum that would round to another', () => {
    const flows = [
      { from: 'a', to: 'a', amount: 72_940 },
      { from: 'b', to: 'a', amount: 90 }
    ];
    const drawn = renderAlluvial({ ...input, flows });
    expect(drawn).toContain('>72\u202f900 + 90\u202fkm²<');
    expect(drawn).not.toContain('73\u202f000');
  });

  it('tells people as coarsely as they are known', () => {
    const flows = [
      { from: 'a', to: 'a', amount: 742_118 },
      { from: 'b', to: 'a', amount: 400 }
    ];
    const drawn = renderAlluvial({ ...input, flows, measure: 'people' });
    expect(drawn).toContain('>742\u202f000 people<');
    expect(drawn).toContain('&lt;');
    expect(drawn).not.toContain('km²');
  });

  it('keeps the lettering of small land apart', () => {
    const flows = [...input.flows, { from: 'unused', to: 'a', amount: 0.5 }];
    const all = [...renderAlluvial({ ...input, flows }).matchAll(/<text x="23" y="([\d.]+)"/gu)].map(([, y]) =>
      Number(y)
    );
    all.slice(1).forEach((y, index) => {
      expect(y - (all[index] ?? 0)).toBeGreaterThanOrEqual(14);
    });
  });
});
