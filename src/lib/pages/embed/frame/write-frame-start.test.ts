import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFrameStart } from './write-frame-start';

const PAGE = `<head></head><body><script>Promise.all([
  import("../a.js"),
  import("../b.js")
]).then(([kit, app]) => kit.start(app));</script></body>`;

describe('the document of a map in a frame', () => {
  it('speaks with the host, in few bytes', () => {
    const html = writeFrameStart(PAGE, false);
    expect(html).toContain('pymxPYMx');
    expect(html).toContain('Promise.all([\n');
    expect(html.length).toBeLessThan(6300);
    expect(html).not.toContain('//');
  });

  it('holds the scripts of the map back', () => {
    expect(writeFrameStart(PAGE, true)).toMatch(
      /window\.atlasStart\.then\(\(\) => Promise\.all\(\[\s+import\("\.\.\/a\.js"\),\s+import\("\.\.\/b\.js"\)\s+\]\)\)\.then\(\(\[kit, app\]\)/u
    );
  });

  it('knows the same width as the code that draws, below which maps of two versions are drawn in their own size', () => {
    const width = (file: string) =>
      /FINE_PX = (\d+)/u.exec(readFileSync(new URL(file, import.meta.url), 'utf8'))?.[1] ?? file;
    expect(width('frame-start.mjs')).toBe(width('../paint/paint-pair.ts'));
  });

  it('is refused where it would start at once after all', () => {
    expect(() => writeFrameStart('<head></head>', true)).toThrow('another way');
  });
});
