import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { TINY_ASSET } from '../../../../tests/fixtures/tiny-asset';
import { HOSTILE, TINY_EXPORT } from '../../../../tests/fixtures/tiny-export';
import { LOCALES } from '../../i18n/locale';
import kml from './kml';

/** Parses strictly: what a lenient parser would mend is an error. */
function parse(text: string): Document {
  const complain = (message: string) => {
    throw new Error(message);
  };
  const errorHandler = { warning: complain, error: complain, fatalError: complain };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
}

const textsOf = (document: Document | Element, name: string) =>
  Array.from(document.getElementsByTagName(name)).map(({ textContent }) => textContent);

describe('the KML format', () => {
  const document = parse(kml.write(TINY_EXPORT));
  const placemarks = Array.from(document.getElementsByTagName('Placemark'));
  const [east] = placemarks;
  if (east === undefined) throw new Error('There is no placemark.');

  it('has zones, overlays with land, the line and the sites', () => {
    expect(textsOf(document, 'Folder').length).toBe(4);
    expect(placemarks).toHaveLength(6);
  });

  it('has the assets that the reader has on the map in a folder of their own', () => {
    const withAssets = parse(kml.write({ ...TINY_EXPORT, assets: [TINY_ASSET] }));
    expect(textsOf(withAssets, 'Folder').length).toBe(5);
    expect(textsOf(withAssets, 'name')).toContain('Tiny <plant>');
  });

  it('keeps markup in names text, also for programs that read descriptions as HTML', () => {
    expect(textsOf(east, 'name')).toEqual([HOSTILE.markup]);
    expect(document.getElementsByTagName('script')).toHaveLength(0);
    const named = { ...TINY_EXPORT.version, standingNote: { en: HOSTILE.markup, uk: '' } };
    const [about] = textsOf(parse(kml.write({ ...TINY_EXPORT, version: named })), 'description');
    expect(about).toContain('&lt;script&gt;');
    expect(about).not.toContain('<script');
  });

  it('writes no character that XML cannot hold', () => {
    const title = { en: 'A\u0000B\u001bC', uk: '' };
    const [name] = textsOf(parse(kml.write({ ...TINY_EXPORT, version: { ...TINY_EXPORT.version, title } })), 'name');
    expect(name).toBe('ABC');
  });

  it('writes positions as longitude, latitude', () => {
    expect(textsOf(document, 'coordinates').at(-1)).toBe('33.5,48.25');
    expect(textsOf(east, 'coordinates')[0]?.split(' ')).toHaveLength(5);
  });

  it('gives every placemark of land a style of its class, whose colours are ordered as KML does', () => {
    const styles = Array.from(document.getElementsByTagName('Style'));
    const styleOf = (placemark: Element) => {
      const [url = ''] = textsOf(placemark, 'styleUrl');
      return styles.find((style) => `#${style.getAttribute('id') ?? ''}` === url);
    };
    expect(placemarks.slice(0, 4).map((placemark) => styleOf(placemark)?.getAttribute('id'))).toEqual([
      'class.russia.frozen.demilitarised',
      'class.ukraine',
      'overlay',
      'line-of-contact'
    ]);
    // Opacity, blue, green, red of a zone that Russia would hold, strong.
    expect(textsOf(styleOf(east)?.getElementsByTagName('PolyStyle')[0] ?? east, 'color')).toEqual(['b3b4c4ef']);
  });

  it('tells the statuses as data', () => {
    const data = Array.from(east.getElementsByTagName('Data')).map((entry) => [
      entry.getAttribute('name'),
      entry.textContent
    ]);
    expect(Object.fromEntries(data)).toMatchObject({
      zone: 'east',
      nameUk: HOSTILE.formula,
      control: 'russia',
      forces: 'frozen+demilitarised',
      areaKm2: '400'
    });
  });

  it('names licences and nature in the description, in the language asked for', () => {
    expect(textsOf(document, 'description')[0]).toMatch(/proposal.*GNU General Public License/su);
    const inUkrainian = parse(kml.write({ ...TINY_EXPORT, locale: LOCALES.uk }));
    expect(textsOf(inUkrainian, 'description')[0]).toContain('Пропозиція');
  });
});
