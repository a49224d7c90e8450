import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { embedCode } from './embed-code';

const SHARP = `A & B's <b>"map"</b>`;

describe('embedCode', () => {
  const code = embedCode({
    fileName: 'atlas.png',
    size: { width: 1920, height: 1080 },
    lang: 'uk',
    alt: SHARP,
    caption: `${SHARP} Credit.`,
    href: 'https://example.org/?a=1&b=2',
    siteName: 'Atlas'
  });
  const wellFormed = code.replace('auto">', 'auto"/>');
  const figure = new DOMParser().parseFromString(wellFormed, 'text/xml').documentElement;

  it('says of the image what it is, in its language', () => {
    const image = figure?.getElementsByTagName('img')[0];
    expect(figure?.getAttribute('lang')).toBe('uk');
    expect(image?.getAttribute('src')).toBe('atlas.png');
    expect(image?.getAttribute('alt')).toBe(SHARP);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1920', '1080']);
  });

  it('keeps caption, credit and the way back', () => {
    const caption = figure?.getElementsByTagName('figcaption')[0];
    expect(caption?.textContent).toBe(`${SHARP} Credit. Atlas`);
    expect(caption?.getElementsByTagName('a')[0]?.getAttribute('href')).toBe('https://example.org/?a=1&b=2');
  });

  it('lets no text become markup', () => {
    expect(code).not.toContain('<b>');
  });
});
