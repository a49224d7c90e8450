import type { CutTerritory } from './recipes/territory';
import { expect, it } from 'vitest';
import { layOnFaces } from './recipes/people';

const ring = (west: number) => [[west, 49], [west + 1, 49], [west + 1, 50], [west, 50], [west, 49]]; // prettier-ignore
const face = (arc: number, holder: string) => ({
  type: 'Polygon',
  arcs: [[arc]],
  properties: { id: `UA-05:${holder}`, unit: 'UA-05', holder, bandKm: null }
});
/** A unit of two faces: from the 28th to the 29th meridian, and from there to the 30th. */
const cut = {
  file: '2025-01-01.csv',
  topology: {
    type: 'Topology',
    objects: { faces: { type: 'GeometryCollection', geometries: [face(0, 'ukraine'), face(1, 'russia')] } },
    arcs: [ring(28), ring(29)]
  }
} as unknown as CutTerritory;

const point = (lng: number) => ({ line: 7, lng, lat: 49.5, people: 120, unit: 'UA-05', isTown: false, hromada: 'UA1' });
const lay = (lng: number) => layOnFaces([point(lng)], cut, { type: 'MultiPolygon', coordinates: [] }, () => ({}));

it('a point with people in no face of its unit stops the pipeline with its file, its line and the reason', () => {
  expect(lay(28.5).faces).toMatchObject({ 'UA-05:ukraine': 120 });
  expect(() => lay(35)).toThrow(
    'people/people.csv: line 7: a point with 120 people in UA-05 lies outside every face of 2025-01-01.csv'
  );
});
