import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Place } from '../../src/lib/places/place';
import { Sources } from '../../geodata/sources';
import { readUnits } from '../../geodata/units';
import { manifest, readCommitted } from './committed-geodata';

type Labelled = Place & { rank: number; capital?: true };
const places = readCommitted('places.json') as Place[];
const labels = readCommitted('map-labels.json') as Labelled[];
const sites = readCommitted('sites.json') as { id: string; en: string; uk: string; unit: string }[];
const units = new Map(readUnits(new Sources('geodata/sources')).map((unit) => [unit.code, unit.geometry]));

function liesInItsUnit({ unit, lng, lat }: Place): boolean {
  const polygon = units.get(unit);
  return polygon !== undefined && booleanPointInPolygon([lng, lat], polygon);
}

describe('places', () => {
  it('has the whole gazetteer, of which 99 % lie in their unit', () => {
    expect(places).toHaveLength(1603);
    expect(places.filter(liesInItsUnit).length / places.length).toBeGreaterThan(0.99);
  });

  it('has the towns along the line, under the names in force', () => {
    const towns = [
      ...['Pokrov', 'Khrestivka', 'Sukhodilsk', 'Vuhledar', 'Bilozerske', 'Krasnohorivka', 'Novohrodivka', 'Zolote'],
      ...['Mykolaivka', 'Kamianka-Dniprovska', 'Novoaidar', 'Stepnohirsk', 'Velyka Novosilka', 'Niu-York', 'Hirnyk']
    ];
    const names = new Set(places.map(({ en }) => en));
    expect(towns.filter((town) => !names.has(town))).toEqual([]);
    const formers = ['Otamanivka', 'Kypuche', 'Siverskodonetsk', 'Kurman', 'Khutir-Mykhailivskyi'].map((name) => {
      return places.find(({ en }) => en === name)?.former?.en;
    });
    expect(formers).toEqual(['Molodohvardiisk', 'Artemivsk', 'Sievierodonetsk', 'Krasnohvardiiske', 'Druzhba']);
  });

  it('has Ukrainian names of all but one, nine of them on the word of GeoNames alone', () => {
    expect(places.filter(({ uk }) => uk === null).map(({ en }) => en)).toEqual(['Koloniia Zastavie']);
    expect(places.filter(({ isUnsure }) => isUnsure)).toHaveLength(9);
    for (const { uk, former } of places) {
      for (const name of [uk, former?.uk])
        if (name) expect(name).toMatch(/^[А-ЯІЇЄҐ][а-яіїєґ’]+([- ][А-ЯІЇЄҐ]?[а-яіїєґ’]+)*$/u);
    }
  });

  it('dates the populations that are official estimates', () => {
    expect(places.filter(({ countedOn }) => countedOn === '2022-01-01')).toHaveLength(768 + 97);
    const [kramatorsk, sloviansk] = ['Kramatorsk', 'Sloviansk'].map((name) => places.find(({ en }) => en === name));
    expect([kramatorsk?.population, sloviansk?.population]).toEqual([147_145, 105_141]);
  });
});

describe('map labels', () => {
  it('have both names, a rank, and lie in their unit', () => {
    for (const label of labels) {
      expect(label.uk, label.en).toMatch(/^[А-ЯІЇЄҐ]/);
      expect([1, 2, 3, 4], label.en).toContain(label.rank);
      expect(liesInItsUnit(label), label.en).toBe(true);
    }
    expect(labels.length).toBeGreaterThanOrEqual(70);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  });

  it('have the seat of every unit; Kyiv is that of its oblast too', () => {
    const seats = labels.filter(({ capital }) => capital).map(({ unit }) => unit);
    const others = manifest.units.map(({ code }) => code).filter((code) => code !== 'UA-32');
    expect(seats.sort()).toEqual(others.sort());
  });
});

describe('sites', () => {
  it('have both names and a unit', () => {
    expect(sites).toHaveLength(7);
    for (const { id, en, uk, unit } of sites) {
      expect(en, id).toMatch(/^[A-Z]/);
      expect(uk, id).toMatch(/^[А-ЯІЇЄҐ]/);
      expect(units.has(unit), id).toBe(true);
    }
  });

  it('use the names of the gazetteer', () => {
    for (const [en, uk] of [
      ['Enerhodar', 'Енергодар'],
      ['Nova Kakhovka', 'Нова Каховка']
    ] as const) {
      expect(places.find((place) => place.en === en)?.uk).toBe(uk);
      expect(sites.some((site) => site.en.includes(en) && site.uk.includes(uk))).toBe(true);
    }
  });
});
