import { datedLine } from './line-of-contact';
import { describe, expect, it } from 'vitest';
import { readTerritory, type FaceProperties, type TerritoryTopology } from './read-territory';

function topologyOf(...properties: Partial<FaceProperties>[]): TerritoryTopology {
  const faces = properties.map((face) => ({ type: 'Polygon' as const, arcs: [[0]], properties: face }));
  return {
    type: 'Topology',
    arcs: [],
    objects: {
      faces: { type: 'GeometryCollection', geometries: faces as TerritoryTopology['objects']['faces']['geometries'] },
      lineOfContact: { type: 'GeometryCollection', geometries: [] }
    }
  };
}

const held = { id: 'UA-14:russia', unit: 'UA-14', holder: 'russia', areaKm2: 60 } as const;
const band = { id: 'UA-14:ukraine:5', unit: 'UA-14', holder: 'ukraine', bandKm: 5, areaKm2: 40 } as const;

describe('readTerritory', () => {
  it('reads the faces in order', () => {
    expect(readTerritory(datedLine('2026-08-22'), topologyOf(held, band))).toEqual({
      line: datedLine('2026-08-22'),
      faces: [held, band]
    });
  });

  it.each<[string, Partial<FaceProperties>[], string]>([
    ['no faces', [], 'The topology of 2026-08-22 has no faces.'],
    ['no unit', [{ id: held.id, holder: 'russia', areaKm2: 60 }], 'has no administrative unit'],
    ['no holder', [{ id: held.id, unit: 'UA-14', areaKm2: 60 }], 'has no holder'],
    ['no area', [{ ...held, areaKm2: 0 }], 'has no area'],
    ['an id of another face', [{ ...band, bandKm: 10 }], 'should have the id UA-14:ukraine:10'],
    ['the same face twice', [held, held], 'occurs more than once']
  ])('refuses a topology with %s', (_, faces, sentence) => {
    const topology = topologyOf(...faces);
    expect(() => readTerritory(datedLine('2026-08-22'), topology)).toThrow(sentence);
  });
});
