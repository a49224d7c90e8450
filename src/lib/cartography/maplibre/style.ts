import type { FontFacesSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapGeodata } from '../ground/geodata';
import type { Palette } from '../symbology/palette';
import { FACE, labelLayers } from './style-labels';
import { landLayers, lineLayers } from './style-layers';
import { styleSources } from './style-sources';

type FaceName = keyof typeof FACE;
const SCRIPTS = ['latin', 'cyrillic'] as const;

/** Addresses of the self-hosted font files. */
export type FontUrls = Readonly<Record<FaceName, Readonly<Record<(typeof SCRIPTS)[number], string>>>>;

/** Which characters each file has, as its publisher (Fontsource) declares; ї є і ґ are in the Cyrillic one. */
const UNICODE_RANGES: Record<(typeof SCRIPTS)[number], [string, ...string[]]> = {
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2212',
    'U+2215'
  ]
};

function fontFaces(urls: FontUrls): FontFacesSpecification {
  const names = Object.keys(FACE) as FaceName[];
  return Object.fromEntries(
    names.map((name) => [
      FACE[name],
      SCRIPTS.map((script) => ({ url: urls[name][script], 'unicode-range': UNICODE_RANGES[script] }))
    ])
  );
}

export interface StyleInput {
  readonly geodata: MapGeodata;
  readonly palette: Palette;
  readonly fontUrls: FontUrls;
}

/**
 * The plate as a MapLibre style. Versions, facets and selections are feature states on its `faces` and `arcs`; hatches
 * are a layer of the adapter, because MapLibre's patterns grow with the zoom and know no feature state.
 */
export function mapStyle({ geodata, palette, fontUrls }: StyleInput): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(fontUrls),
    transition: { duration: 0, delay: 0 },
    sources: styleSources(geodata),
    layers: styleLayers(palette)
  };
}

/** The layers of the style alone: for another palette over the same sources. */
export function styleLayers(palette: Palette): StyleSpecification['layers'] {
  return [...landLayers(palette), ...lineLayers(palette), ...labelLayers(palette)];
}
