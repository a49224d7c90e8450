import { describe, expect, it } from 'vitest';
import type { Place } from '$lib/places/place';
import { placeOnDates, type PlaceFaces } from '$lib/places/place-faces';
import { TOWN_POPULATION, townsInFaces, type TownFile } from '$lib/places/towns';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { faceOfPlace } from '../../geodata/recipes/place-faces';
import { facePolygons, manifest, readCommitted, readTopology } from './committed-geodata';

const places = readCommitted('places.json') as Place[];
const faces = readCommitted('place-faces.json') as PlaceFaces;
const towns = readCommitted('towns.json') as TownFile;
const dates = manifest.dates.map(({ date }) => date);

describe('the face of each place', () => {
  it.each(manifest.dates)(
    'on $date is one of its own unit, and the place lies in it as drawn',
    ({ date, faces: all }) => {
      const polygons = new Map(
        facePolygons(readTopology(date)).map(({ properties, geometry }) => [properties.id, geometry])
      );
      const outside: string[] = [];
      for (const place of places) {
        const face = placeOnDates(faces, place.id).find((onDate) => onDate.date === date)?.face ?? 'none';
        expect(all.find(({ id }) => id === face)?.unit, `${place.en}: ${face}`).toBe(place.unit);
        const polygon = polygons.get(face);
        if (polygon === undefined || !booleanPointInPolygon([place.lng, place.lat], polygon)) outside.push(place.en);
      }
      // A rounded coast may leave a harbour in the sea; more would be a mistake.
      expect(outside.length, outside.join()).toBeLessThan(5);
    }
  );

  it('follows what is known of towns: who held them on which date', () => {
    const heldBy = (id: number) => placeOnDates(faces, id).map(({ holder }) => holder);
    const [donetsk, kyiv, simferopol] = ['Donetsk', 'Kyiv', 'Simferopol'].map((name) =>
      places.find(({ en }) => en === name)
    );
    expect(new Set(heldBy(donetsk?.id ?? 0))).toEqual(new Set(['russia']));
    expect(new Set(heldBy(simferopol?.id ?? 0))).toEqual(new Set(['russia']));
    expect(new Set(heldBy(kyiv?.id ?? 0))).toEqual(new Set(['ukraine']));
  });

  it('tells of places near the line, and of none far from it', () => {
    const near = faces.places.filter(([, , ...on]) => on.length > 0);
    expect(near.length).toBeGreaterThan(5);
    expect(near.length).toBeLessThan(60);
    const lviv = places.find(({ en }) => en === 'Lviv');
    expect(placeOnDates(faces, lviv?.id ?? 0).some(({ isNearLine }) => isNearLine)).toBe(false);
  });

  it('has nothing for a number that no place has', () => {
    expect(placeOnDates(faces, 1)).toEqual([]);
  });
});

describe('faceOfPlace', () => {
  const square = (west: number, east: number) => ({
    holder: 'ukraine' as const,
    rings: [
      [
        [west, 48],
        [east, 48],
        [east, 49],
        [west, 49],
        [west, 48]
      ]
    ]
  });
  const dated = {
    date: '2026-01-01',
    lines: [],
    faces: [
      { id: 'A:ukraine', unit: 'A', ...square(36, 37) },
      { id: 'A:russia', unit: 'A', ...square(37, 38) },
      { id: 'B:russia', unit: 'B', ...square(38, 39) }
    ]
  };
  const place = (unit: string, lng: number): Place => ({
    id: 1,
    en: 'Test',
    uk: null,
    lng,
    lat: 48.5,
    population: 1,
    unit
  });

  it('is the one around the place', () => {
    expect(faceOfPlace(dated, place('A', 36.9))).toBe('A:ukraine');
  });

  it('is the nearest of its own unit for a place that lies outside', () => {
    expect(faceOfPlace(dated, place('A', 35.9))).toBe('A:ukraine');
    expect(faceOfPlace(dated, place('A', 38.1))).toBe('A:russia');
    expect(faceOfPlace(dated, place('B', 36.1))).toBe('B:russia');
  });

  it('refuses a place in a unit without faces', () => {
    expect(() => faceOfPlace(dated, place('C', 36))).toThrow('places/places.csv: Test is in C');
  });
});

describe('the towns', () => {
  it('are the larger places, each once in the faces of a date', () => {
    const large = places.filter(({ population }) => population >= TOWN_POPULATION).map(({ id }) => id);
    for (const date of dates) {
      const all = townsInFaces(towns, date, manifest.dates.find((entry) => entry.date === date)?.faces ?? []);
      expect(all.map(({ id }) => id)).toEqual(large);
    }
  });

  it('lie where the places do', () => {
    for (const { id, course } of towns.towns) {
      expect(towns.courses[course]).toEqual(placeOnDates(faces, id).map(({ face }) => face));
    }
    expect(townsInFaces(towns, '1999-01-01', [{ id: 'UA-14:russia' }])).toEqual([]);
  });
});
