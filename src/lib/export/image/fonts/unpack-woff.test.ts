import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { NODE_PLATFORM } from '../platform/node-platform';
import { unpackWoff } from './unpack-woff';

const NAME = 'source-serif-4-cyrillic-600-normal';

describe('a WOFF file', () => {
  it('holds the font that fontkit reads from it', async () => {
    const woff = await NODE_PLATFORM.readWoff(NAME);
    const font = unpackWoff(woff);
    const [before, after] = [create(woff as never) as Font, create(font as never) as Font];
    expect(after.numGlyphs).toBe(before.numGlyphs);
    const [was, is] = [before.layout('Кримський'), after.layout('Кримський')];
    expect(is.positions).toEqual(was.positions);
    expect(is.glyphs.map(({ path }) => path.toSVG())).toEqual(was.glyphs.map(({ path }) => path.toSVG()));
  });

  it.each([0, 20, 60, 4000])('is refused where it ends after %i bytes', async (length) => {
    const woff = await NODE_PLATFORM.readWoff(NAME);
    expect(() => unpackWoff(woff.subarray(0, length))).toThrow();
  });

  it('is told from other files', () => {
    expect(() => unpackWoff(new Uint8Array(100))).toThrow('no WOFF');
  });
});
