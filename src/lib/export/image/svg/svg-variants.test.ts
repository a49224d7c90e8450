import { DOMParser } from '@xmldom/xmldom';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { TINY_JOB } from '../../../../../tests/fixtures/tiny-sheet';
import { SVG_TEXTS, type SvgText } from '../../../view/sheet/file-request';
import { NODE_PLATFORM } from '../platform/node-platform';
import { writeSvgFile } from './svg-variants';

const write = (text: SvgText) => writeSvgFile({ ...TINY_JOB, text }, NODE_PLATFORM);

function parse(text: string) {
  return new DOMParser({
    errorHandler: (level, message) => {
      throw new Error(`${level}: ${String(message)}`);
    }
  }).parseFromString(text, 'image/svg+xml').documentElement;
}

describe.each(SVG_TEXTS)('SVG, %s', (choice) => {
  it('is well-formed, with title, description and metadata in this order', async () => {
    const root = parse(await write(choice));
    const names = Array.from(root.childNodes).flatMap(({ nodeName }) => (nodeName.startsWith('#') ? [] : [nodeName]));
    expect(names.slice(0, 3)).toEqual(['title', 'desc', 'metadata']);
    expect(root.getElementsByTagName('dc:title')[0]?.textContent).toBe(TINY_JOB.metadata.title);
    expect(root.getElementsByTagName('dc:rights')[0]?.textContent).toBe(TINY_JOB.metadata.rights);
    expect(root.getElementsByTagName('pattern')).toHaveLength(2);
    expect(root.getElementsByTagName('foreignObject')).toHaveLength(0);
  });
});

describe('embedded fonts', () => {
  it('are those of the lettering, whole, each for its characters', async () => {
    const text = await write('embedded');
    const rules = text.match(/@font-face\{.*?\}/gu) ?? [];
    expect(rules).toHaveLength(10);
    for (const rule of rules) {
      const [, data = ''] = /base64,([^)]+)\)/u.exec(rule) ?? [];
      expect(create(Buffer.from(data, 'base64')).type).toBe('WOFF2');
      expect(rule).toContain('unicode-range');
    }
    // Unquoted, a name with a digit in front of a word is no name.
    expect(text).not.toMatch(/font-family="Source/u);
  });
});

describe('plain', () => {
  it('names fonts that servers have, smaller so that letters keep their room, and holds no data', async () => {
    const text = await write('plain');
    expect(text).not.toMatch(/Source (Sans|Serif)|@font-face|base64|<style/u);
    expect(text).toContain('Liberation Sans');
    const texts = Array.from(parse(text).getElementsByTagName('text'));
    const sizeOf = (content: string) =>
      Number(texts.find(({ textContent }) => textContent === content)?.getAttribute('font-size'));
    expect(sizeOf('Чорне море')).toBeCloseTo(14 * 0.892, 1);
    expect(sizeOf('ЛУГАНСЬКА')).toBeCloseTo(12 * 0.832, 1);
  });
});
