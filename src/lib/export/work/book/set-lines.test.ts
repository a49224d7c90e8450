import { describe, expect, it } from 'vitest';
import { fontFileName, TYPE_FACES, SCRIPTS } from '../../image/fonts/font-files';
import { openLettering } from '../../image/fonts/lettering';
import { NODE_PLATFORM } from '../../image/platform/node-platform';
import { setLines } from './set-lines';

const names = TYPE_FACES.flatMap((face) => SCRIPTS.map((script) => fontFileName(face, script)));
const lettering = await openLettering(names, NODE_PLATFORM);
const style = { size: 10, leading: 13, colour: '#000' };
const widthOf = (text: string) =>
  lettering.shape(text, { family: 'source-sans-3', weight: 400, style: 'normal' }, 10).width;
const set = (text: string, width: number) => setLines(text, width, style, lettering);

describe('lines of text', () => {
  const text = 'Ukrainian forces would leave the part of Donetsk Oblast that they hold; Слов’янськ і Краматорськ.';

  it('are no wider than their width, and lose no word', () => {
    for (const width of [60, 100, 250]) {
      const lines = set(text, width);
      expect(lines.length).toBeGreaterThan(1);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      expect(lines.join(' ')).toBe(text);
    }
  });

  it('break a word that is wider alone, and addresses behind their strokes', () => {
    const address = 'https://example.org/news/a-very-long-address-of-a-publication/';
    const lines = set(address, 80);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    expect(lines.join('')).toBe(address);
    expect(set('мммммммммммммммм', 30).join('')).toBe('мммммммммммммммм');
  });

  it('keep what a space that does not break holds together', () => {
    expect(set('about 5\u202f560\u00a0km²', 60)).toEqual(['about', '5\u202f560\u00a0km²']);
  });

  it('of nothing are none', () => {
    expect(set('', 100)).toEqual([]);
  });
});
