import { Geodesic } from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bufferLine, cutFaces } from '../src/lib/territory/cut/cut-faces';
import { PULL_BACK_BANDS } from '../src/lib/territory/cut/pull-back-bands';
import { readLineOfContact } from './line/line-of-contact';
import { runMapshaper } from '../src/lib/own-line/cut/run-mapshaper';
import { Sources } from './sources';

const DATE = '2026-08-22';
const file = `line-of-contact/${DATE}.csv`;
const parts = readLineOfContact(file, new Sources('geodata/sources').text(file)).filter(({ part }) => part === 'main');

/** The line with a position about every 100 m. */
const dense: Position[] = parts.flatMap(({ positions }) =>
  positions.slice(1).flatMap(([x2 = NaN, y2 = NaN], i) => {
    const [x1 = NaN, y1 = NaN] = positions[i] ?? [];
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 0.001);
    return Array.from({ length: steps + 1 }, (_, k) => [x1 + ((x2 - x1) * k) / steps, y1 + ((y2 - y1) * k) / steps]);
  })
);

/** Geodesic distance to the nearest position of the line; the candidates are chosen on a plane. */
function distanceKm([lng = NaN, lat = NaN]: Position): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const nearest = dense
    .map(([x = NaN, y = NaN]) => ({ x, y, plane: Math.hypot((x - lng) * shrink, y - lat) }))
    .sort((a, b) => a.plane - b.plane)
    .slice(0, 20);
  return Math.min(...nearest.map(({ x, y }) => (Geodesic.WGS84.Inverse(lat, lng, y, x).s12 ?? NaN) / 1000));
}

describe('bufferLine', () => {
  it.each(PULL_BACK_BANDS.flatMap(({ km }) => [...km]))('keeps %i km from the line to within 0.6 %', async (km) => {
    const buffer = await bufferLine(runMapshaper, parts, km);
    const vertices = (buffer.type === 'Polygon' ? [buffer.coordinates] : buffer.coordinates).flat(2);
    const sample = vertices.filter((_, index) => index % Math.ceil(vertices.length / 60) === 0);
    for (const vertex of sample) expect(Math.abs(distanceKm(vertex) / km - 1)).toBeLessThan(0.006);
  });
});

it('cuts a unit by holder and distance into one face each', async () => {
  const ring = [[36, 46], [36, 49], [40, 49], [40, 46], [36, 46]]; // prettier-ignore
  const units = {
    type: 'Topology',
    arcs: [ring],
    objects: {
      oblasts: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[0]], properties: { iso: 'UA-14' } }]
      }
    }
  };
  const line = { part: 'main', closed: false, positions: [[38, 50], [38, 45]] }; // prettier-ignore
  const topology = await cutFaces(runMapshaper, units, { parts: [line], measuredFrom: [line] }, [
    { unit: 'UA-14', km: [5, 20] }
  ]);
  expect(
    topology.objects.faces.geometries.map(({ properties }) => properties && 'id' in properties && properties.id)
  ).toEqual([
    'UA-14:russia',
    'UA-14:russia:20',
    'UA-14:russia:5',
    'UA-14:ukraine',
    'UA-14:ukraine:20',
    'UA-14:ukraine:5'
  ]);
});
