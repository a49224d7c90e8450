import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from './place';
import { indexPlaces, searchPlaces } from './place-search';

const place = (id: number, en: string, uk: string | null, population: number): Place => ({
  ...{ id, en, uk, population },
  ...{ lng: 35, lat: 48, unit: 'UA-14' }
});

const PLACES = [
  place(703448, 'Kyiv', 'Київ', 2_800_000),
  place(706483, 'Kharkiv', 'Харків', 1_430_000),
  place(709930, 'Dnipro', 'Дніпро', 1_030_000),
  place(1, 'Khartsyzk', 'Харцизьк', 60_000),
  place(2, 'Nova Kakhovka', 'Нова Каховка', 50_000),
  place(3, 'Kakhovka', 'Каховка', 37_000),
  place(4, 'Ivanivka', null, 8_000),
  place(6, 'Ivanivka', null, 3_000),
  place(5, 'Ivanivka', null, 3_000)
];
const index = indexPlaces(PLACES);
const find = (text: string) =>
  searchPlaces(index, text, 20).map(({ place: { en, id } }) => (en === 'Ivanivka' ? id : en));

describe('searchPlaces', () => {
  it('puts names that begin with the text before those that have it further on', () => {
    expect(find('khar')).toEqual(['Kharkiv', 'Khartsyzk']);
    expect(find('Kakhovka')).toEqual(['Kakhovka', 'Nova Kakhovka']);
  });

  it('orders equals by population, then by id', () => {
    expect(find('Ivanivka')).toEqual([4, 5, 6]);
  });

  it.each(['Kiev', 'Киев', 'Kyjiv', 'Kiew', 'Kijów', 'kyyiv', 'КИЇВ'])('finds Kyiv by “%s”', (text) => {
    expect(find(text)[0]).toBe('Kyiv');
  });

  it.each(['Kharkov', 'Харьков', 'Harkov', 'Kharkow'])('finds Kharkiv by “%s”', (text) => {
    expect(find(text)[0]).toBe('Kharkiv');
  });

  it('finds a place by a former name, which only the table knows', () => {
    expect(find('Днепропетровск')).toEqual(['Dnipro']);
  });

  it('forgives a slip where nothing is spelt so, and none in a few letters', () => {
    expect(find('Khatsyzk')).toEqual(['Khartsyzk']);
    expect(find('Kahkovka')).toContain('Kakhovka');
    expect(find('Kzz')).toEqual([]);
  });

  it('calls a name that is only like the one asked for a guess', () => {
    const guesses = (text: string) => searchPlaces(index, text, 20).map(({ isGuess }) => isGuess);
    for (const text of ['Kharkov', 'Харьк', 'Каховка', 'Kiev']) expect(guesses(text)[0], text).toBe(false);
    for (const text of ['Khatsyzk', 'Харківка', 'Kahkovka', 'Kovk']) {
      expect(guesses(text).every(Boolean), text).toBe(true);
    }
  });

  it('has no answer to a text without letters', () => {
    for (const text of ['', '   ', '-', '’', '123', '日本', '\0']) expect(find(text), text).toEqual([]);
  });

  it('is total, and keeps to its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(5), (text, limit) => {
        const found = searchPlaces(index, text, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ place }) => place)).size).toBe(found.length);
      })
    );
  });
});
