import { describe, expect, it } from 'vitest';
import { writeElementCode, writeFrameCode } from './frame-code';
import { heightAt, reserveStyle } from './measure-heights';

const parts = {
  address: 'https://atlas.example/uk/embed/a/?date=2026-08-22&theme=dark#7/48/37',
  script: 'https://atlas.example/embed/peace-plan-map.js',
  ids: ['a'],
  lang: 'uk',
  title: 'A “draft” & "more" <b>',
  heights: [
    { widthPx: 280, heightPx: 900 },
    { widthPx: 360, heightPx: 811 },
    { widthPx: 720, heightPx: 640 }
  ]
};

describe('the code for an embedded map', () => {
  it('is a frame that lets the map do what it needs and no more', () => {
    const code = writeFrameCode(parts);
    expect(code).toContain('src="https://atlas.example/uk/embed/a/?date=2026-08-22&amp;theme=dark#7/48/37"');
    expect(code).toContain('height="811"');
    expect(code).toContain('sandbox="allow-scripts allow-same-origin');
    expect(code).toContain('title="A “draft” &amp; &quot;more&quot; &lt;b&gt;"');
  });

  it('is an element with the same choices', () => {
    expect(writeElementCode(parts)).toContain(
      '<peace-plan-map version="a" lang="uk" date="2026-08-22" theme="dark" camera="7/48/37" heading='
    );
    expect(writeElementCode(parts)).toContain(
      'style="display:block;padding-top:max(min(924px + 0%,(360px - 100%)*999),'
    );
  });

  it('names both versions of a comparison', () => {
    expect(writeElementCode({ ...parts, ids: ['a', 'b'], heights: [] })).toContain('version="a" versus="b" lang="uk"');
  });
});

describe('the height of a frame', () => {
  it('is enough between two widths', () => {
    expect([280, 300, 360, 2000].map((width) => heightAt(parts.heights, width))).toEqual([900, 938, 811, 688]);
  });

  it('keeps hardly more room free than is needed where two maps grow with their width', () => {
    const heights = [420, 480, 540, 640].map((widthPx) => ({ widthPx, heightPx: 1230 + widthPx }));
    expect(reserveStyle(heights)).toContain('min(1254px + 100%,(641px - 100%)*999,(100% - 419px)*999)');
  });

  it('is guessed where nothing is known', () => {
    expect(heightAt([], 400)).toBeGreaterThan(500);
  });
});
