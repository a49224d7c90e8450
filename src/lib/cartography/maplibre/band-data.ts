import type { MapBand } from '../plate/band-marks';

/** The source of a style that holds the edges of bands along the line of contact. */
export const BAND_SOURCE = 'bands';

/** Edges of bands as the style has them: each says in `style` how it is drawn. */
export const bandData = (bands: readonly MapBand[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: bands.map(({ style, edges }) => ({
    type: 'Feature',
    properties: { style },
    geometry: { type: 'MultiLineString', coordinates: edges.map((edge) => [...edge]) }
  }))
});
