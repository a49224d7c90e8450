import { describe, expect, it } from 'vitest';
import { writeElementCode, writeFrameCode } from './frame-code';

const parts = {
  address: 'https://atlas.example/uk/embed/a/?date=2026-08-22&theme=dark#7/48/37',
  script: 'https://atlas.example/embed/peace-plan-map.js',
  versionId: 'a',
  lang: 'uk',
  title: 'A “draft” & "more" <b>',
  heightPx: 811
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
  });
});
