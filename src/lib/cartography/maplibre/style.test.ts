import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { TINY_GEODATA } from '../../../../tests/fixtures/tiny-topology';
import { MAP_RULES } from '../symbology/map-rules';
import { THEMES } from '../symbology/palette';
import { mapStyle, type FontUrls } from './style';
import { FIRST_OVER_HATCHES, OVERLAY_LAYER_IDS } from './style-layers';

const scripts = { latin: '/latin.woff2', cyrillic: '/cyrillic.woff2' };
const fontUrls: FontUrls = { regular: scripts, semibold: scripts, italic: scripts };
const styleIn = (theme: keyof typeof THEMES) => mapStyle({ geodata: TINY_GEODATA, palette: THEMES[theme], fontUrls });

describe('mapStyle', () => {
  it.each(['light', 'dark'] as const)('is a valid MapLibre style (%s)', (theme) => {
    expect(validateStyleMin(styleIn(theme))).toEqual([]);
  });

  it('has the same layers and sources in every theme, so that a change of theme changes colours only', () => {
    const [light, dark] = [styleIn('light'), styleIn('dark')];
    expect(dark.sources).toEqual(light.sources);
    expect(dark.layers.map(({ id }) => id)).toEqual(light.layers.map(({ id }) => id));
  });

  it('asks nobody but the page’s own host for anything', () => {
    const style = styleIn('light');
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    for (const source of Object.values(style.sources)) expect(source).toMatchObject({ type: 'geojson', data: {} });
  });

  it('covers the Ukrainian alphabet with the Cyrillic font files', () => {
    const faces = Object.values(styleIn('light')['font-faces'] ?? {}).flat() as {
      url: string;
      'unicode-range': string[];
    }[];
    for (const { url, ...face } of faces.filter(({ url }) => url === scripts.cyrillic)) {
      const ranges = face['unicode-range'].map((range) =>
        range
          .slice(2)
          .split('-')
          .map((hex) => Number.parseInt(hex, 16))
      );
      for (const letter of 'їЇєЄіІґҐ') {
        const code = letter.codePointAt(0) ?? 0;
        expect(
          ranges.some(([from = 0, to = from]) => code >= from && code <= to),
          `${letter} in ${url}`
        ).toBe(true);
      }
    }
  });

  it('has the layers that the adapter names', () => {
    const ids = styleIn('light').layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([FIRST_OVER_HATCHES, ...OVERLAY_LAYER_IDS, 'faces', 'oblast-border']));
  });

  it.each(['line-casing', 'line-of-contact', 'state-border', 'oblast-border', 'edge', 'leader', 'leader-casing'])(
    'draws the same %s as pages and images',
    (kind) => {
      const [, rule] = MAP_RULES.find(([selector, style]) => selector === `.${kind}` && 'stroke-width' in style) ?? [];
      const layer = styleIn('light').layers.find(({ id }) => id === kind);
      expect(rule).toBeDefined();
      expect(layer?.paint).toMatchObject({ 'line-width': Number(rule?.['stroke-width']) });
    }
  );

  it('draws the line of contact over all other lines, and the state border over the oblasts’', () => {
    const ids = styleIn('light').layers.map(({ id }) => id);
    const at = (id: string) => ids.indexOf(id);
    expect(at('line-of-contact')).toBeGreaterThan(at('state-border'));
    expect(at('state-border')).toBeGreaterThan(at('oblast-border'));
    expect(at('oblast-border')).toBeGreaterThan(at('faces'));
  });
});
