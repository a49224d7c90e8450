import { describe, expect, it } from 'vitest';
import { letterGround } from './lettering';
import type { PlacedLabel } from '../lettering/label-placement';
import { mercatorAt } from '../ground/projection';

const size = { width: 400, height: 300 };
const projection = mercatorAt({ lng: 32, lat: 48, zoom: 6 }, size);
const place = { id: 1, en: 'Town', uk: 'Містечко', lng: 32, lat: 48, rank: 2 as const };

const label = (id: string, kind: string, lines: PlacedLabel['lines']): PlacedLabel => ({
  id,
  kind,
  lines,
  positions: [],
  order: 0,
  position: { x: 210, y: 150, anchor: 'start', cost: 0 },
  box: { left: 210, right: 260, top: 140, bottom: 160 }
});
const town = label('city:1', 'city-2', [{ text: 'Town', size: 12, weight: 400 }]);
const zone: PlacedLabel = {
  ...label('zone:a', 'zone', [
    { text: 'ZONE', size: 12, weight: 600, letterSpacing: 1.2 },
    { text: '10 km²', size: 12, weight: 400 }
  ]),
  position: { x: 235, y: 150, anchor: 'middle', cost: 0, leaderTo: [300, 150] }
};

describe('letterGround', () => {
  it('hangs the name of a place on its dot', () => {
    const { lettering, marks } = letterGround(
      { placed: [town], cities: [{ place, at: [200, 150] }], sites: [] },
      projection
    );
    const [name] = lettering.features;
    expect(name?.geometry).toEqual(marks.features[0]?.geometry);
    expect(name?.properties).toMatchObject({ text: 'Town', anchor: 'left', ink: 'plain' });
    expect((name?.properties?.['offset'] as number[])[0]).toBeCloseTo(10 / 12, 9);
  });

  it('leaves out the dot of a place whose name found no room', () => {
    const { marks } = letterGround({ placed: [], cities: [{ place, at: [200, 150] }], sites: [] }, projection);
    expect(marks.features).toEqual([]);
  });

  it('letters a zone line by line, with a leader from its box to its land', () => {
    const { lettering, leaders, marks } = letterGround({ placed: [zone], cities: [], sites: [] }, projection);
    expect(lettering.features.map((line) => line.properties?.['text'] as string)).toEqual(['ZONE', '10 km²']);
    expect(lettering.features[0]?.properties?.['letterSpacing']).toBeCloseTo(0.1, 9);
    const [leader] = leaders.features;
    if (leader?.geometry.type !== 'LineString') throw new Error('There is no leader line.');
    const ends = leader.geometry.coordinates.map(([lng = 0, lat = 0]) => projection.project(lng, lat).map(Math.round));
    expect(ends).toEqual([
      [260, 150],
      [300, 150]
    ]);
    expect(marks.features[0]?.properties).toEqual({ icon: 'label-end' });
    for (const { properties } of [...lettering.features, ...leaders.features]) expect(properties?.['zone']).toBe('a');
  });
});
