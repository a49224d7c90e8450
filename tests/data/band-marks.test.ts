import { describe, expect, it } from 'vitest';
import { readMapGeodata } from '../../src/lib/server/read-geodata';
import { bandEdges } from '../../src/lib/cartography/ground/band-outlines';
import { mercatorAt } from '../../src/lib/cartography/ground/projection';
import { bandData } from '../../src/lib/cartography/maplibre/band-data';
import { bandLabels, bandNodes, type MapBand } from '../../src/lib/cartography/plate/band-marks';

const { territory } = readMapGeodata('2025-11-20');
const lengthOf = (edges: ReturnType<typeof bandEdges>) => edges.reduce((sum, edge) => sum + edge.length, 0);

describe('edges of bands', () => {
  it('are drawn for each side by itself', () => {
    const both = bandEdges(territory, { ukraine: 10, russia: 10 });
    const ukraine = bandEdges(territory, { ukraine: 10, russia: 0 });
    const russia = bandEdges(territory, { ukraine: 0, russia: 10 });
    expect(lengthOf(ukraine)).toBeGreaterThan(500);
    expect(lengthOf(russia)).toBeGreaterThan(500);
    expect(lengthOf(ukraine) + lengthOf(russia)).toBeGreaterThan(lengthOf(both) * 0.9);
    expect(lengthOf(ukraine) + lengthOf(russia)).toBeLessThan(lengthOf(both) * 1.1);
  });

  it('have the distance written on them, never on each other and always on the map', () => {
    const bands: MapBand[] = [5, 15, 50].map((km, place) => ({
      style: place === 0 ? 'band-first' : 'band-second',
      label: `${String(km)} km`,
      edges: bandEdges(territory, { ukraine: km, russia: km })
    }));
    const projection = mercatorAt({ lng: 36.5, lat: 48, zoom: 6 }, { width: 800, height: 600 });
    const { nodes, covered } = bandLabels(projection, bands);
    expect(JSON.stringify(nodes)).toContain('50 km');
    for (const [index, box] of covered.entries()) {
      expect(box.left > 0 && box.top > 0 && box.right < 800 && box.bottom < 600).toBe(true);
      for (const other of covered.slice(0, index))
        expect(
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
        ).toBe(true);
    }
    // A sign on the ground stays; the distance is then written elsewhere along its edge.
    const [sign] = covered;
    const beside = bandLabels(projection, bands, sign === undefined ? [] : [sign]);
    expect(beside.covered).not.toContainEqual(sign);
    expect(beside.covered.length).toBeGreaterThan(1);
    expect(bandNodes(projection, bands)).toHaveLength(3);
    expect(bandData(bands).features.map(({ properties }) => properties)).toEqual([
      { style: 'band-first' },
      { style: 'band-second' },
      { style: 'band-second' }
    ]);
  });
});
