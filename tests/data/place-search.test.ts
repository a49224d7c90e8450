import { describe, expect, it } from 'vitest';
import { foldName } from '$lib/places/fold-name';
import { MISSING_TOWNS, missingTown } from '$lib/places/missing-towns';
import { OTHER_NAMES } from '$lib/places/other-names';
import type { Place } from '$lib/places/place';
import { indexPlaces, searchPlaces } from '$lib/places/place-search';
import { readCommitted } from './committed-geodata';

const places = readCommitted('places.json') as Place[];
const index = indexPlaces(places);
const first = (text: string) => searchPlaces(index, text, 1)[0]?.place.en;

/** The names that the gazetteer has for a place. */
function ownNames({ en, uk, former, also }: Place): string[] {
  return [en, uk, former?.en, former?.uk, also].filter((name) => name !== undefined && name !== null);
}

/** All names of a place, folded. */
function foldedNames(place: Place): (string | undefined)[] {
  const others = OTHER_NAMES.find((other) => other.id === place.id)?.names ?? [];
  return [...ownNames(place), ...others].map((name) => foldName(name)[0]);
}

describe('the search over the gazetteer', () => {
  it('finds every place by its own names, behind none but places that are spelt the same', { timeout: 60_000 }, () => {
    for (const place of places) {
      for (const name of ownNames(place)) {
        const found = searchPlaces(index, name, Infinity).map((one) => one.place);
        const position = found.indexOf(place);
        expect(position, name).toBeGreaterThanOrEqual(0);
        const before = found.slice(0, position).filter((other) => !foldedNames(other).includes(foldName(name)[0]));
        expect(before, name).toEqual([]);
      }
    }
  });

  it('never passes off another place as a town that it lacks', () => {
    for (const { name } of MISSING_TOWNS) {
      for (const text of [name.en, name.uk]) {
        const found = searchPlaces(index, text, 20).filter(({ isGuess }) => !isGuess);
        // A village of the same name elsewhere is no guess; its oblast stands beside it.
        const others = found.filter(({ place }) => !foldedNames(place).includes(foldName(text)[0]));
        expect({ text, others: others.map(({ place }) => place.en) }).toEqual({ text, others: [] });
        expect(missingTown(text)?.name).toEqual(name);
      }
    }
  });

  it('lacks the towns that it says it lacks', () => {
    const known = MISSING_TOWNS.filter(({ name, unit }) =>
      places.some((place) => place.unit === unit && foldedNames(place).includes(foldName(name.en)[0]))
    );
    expect(known).toEqual([]);
  });

  it('has other names only for places of the gazetteer, and none that the search would find without', () => {
    const without = new Set<string>();
    for (const { id, en, names } of OTHER_NAMES) {
      const place = places.find((candidate) => candidate.id === id);
      expect(place?.en).toBe(en);
      const own = place === undefined ? [] : ownNames(place).map((name) => foldName(name)[0]);
      for (const name of names) if (own.includes(foldName(name)[0])) without.add(name);
    }
    expect([...without]).toEqual([]);
  });

  it.each([
    ['Kyiv', 'Kiev', 'Киев', 'Kie'],
    ['Kharkiv', 'Kharkov', 'Харьков', 'Kharkow'],
    ['Sloviansk', 'Slavyansk', 'Slaviansk', 'Славянск', "Слов'янськ", 'Слов’янськ', 'Словянськ', 'slovyansk'],
    ['Mykolaiv', 'Nikolaev', 'Nikolayev', 'Николаев', 'Миколаїв'],
    ['Zaporizhzhia', 'Zaporozhye', 'Zaporozhie', 'Запорожье', 'Zaporizhia', 'Zaporizhzhya', 'Запор'],
    ['Bakhmut', 'Artemovsk', 'Artyomovsk', 'Артёмовск', 'Артемовск', 'Artemivsk', 'Bahmut'],
    ['Chernihiv', 'Chernigov', 'Чернигов'],
    ['Lviv', 'Lvov', 'Львов', 'Lwów', 'Lwow'],
    ['Odesa', 'Odessa', 'Одесса'],
    ['Kryvyi Rih', 'Krivoy Rog', 'Krivoi Rog', 'Кривой Рог', 'Kryvyy Rih', 'krivyi rih', 'kryvyirih'],
    ['Dnipro', 'Dnepr', 'Днепр', 'Dnepropetrovsk', 'Днепропетровск', 'Dnipropetrovsk'],
    ['Debaltseve', 'Debaltsevo', 'Дебальцево'],
    ['Horlivka', 'Gorlovka', 'Горловка'],
    ['Luhansk', 'Lugansk', 'Луганск', 'Voroshilovgrad'],
    ['Mariupol', 'Мариуполь', "Mariupol'", 'Mariopol'],
    ['Pokrovsk', 'Krasnoarmeysk', 'Красноармейск', 'Krasnoarmiisk'],
    ['Toretsk', 'Dzerzhinsk', 'Дзержинск'],
    ['Lyman', 'Krasny Liman', 'Красный Лиман', 'Krasnyi Lyman'],
    ['Kropyvnytskyi', 'Kirovograd', 'Кировоград', 'Kropivnitsky'],
    ['Kamianske', 'Dneprodzerzhinsk', 'Днепродзержинск'],
    ['Siverskodonetsk', 'Severodonetsk', 'Северодонецк', 'Sievierodonetsk', 'Сєвєродонецьк'],
    ['Kostiantynivka', 'Konstantinovka', 'Константиновка'],
    ['Kramatorsk', 'Краматорск', 'Kramtorsk', 'Kramatrosk'],
    ['Lysychansk', 'Lisichansk', 'Лисичанск'],
    ['Makiivka', 'Makeevka', 'Макеевка'],
    ['Yevpatoriia', 'Evpatoria', 'Евпатория', 'Eupatoria'],
    ['Feodosiia', 'Feodosia', 'Феодосия'],
    ['Henichesk', 'Genichesk', 'Геническ'],
    ['Nova Kakhovka', 'Novaya Kakhovka', 'Новая Каховка', 'Nova Kahovka'],
    ['Enerhodar', 'Energodar', 'Энергодар', 'Енергодар'],
    ['Huliaipole', 'Gulyaipole', 'Гуляйполе', 'Hulyaipole'],
    ['Orikhiv', 'Orekhov', 'Орехов'],
    ['Vovchansk', 'Volchansk', 'Волчанск'],
    ['Oleshky', 'Aleshki', 'Алешки', 'Tsyurupinsk', 'Цюрупинск'],
    ['Izium', 'Izyum', 'Изюм'],
    ['Kupiansk', 'Kupyansk', 'Купянск', "Куп'янськ"],
    ['Avdiivka', 'Avdeevka', 'Авдеевка', 'Avdeyevka'],
    ['Shchastia', 'Schastye', 'Счастье', 'Shchastya'],
    ['Dzhankoi', 'Dzhankoy', 'Джанкой', 'Djankoi'],
    ['Simferopol', 'Симферополь', 'Симферополь '],
    ['Ivano-Frankivsk', 'Ivano Frankovsk', 'Ивано-Франковск'],
    ['Bila Tserkva', 'Belaya Tserkov', 'Белая Церковь'],
    ['Berdiansk', 'Berdyansk', 'Бердянск', "Berdyans'k"],
    ['Dobropillia', 'Dobropolye', 'Доброполье'],
    ['Vuhledar', 'Ugledar', 'Угледар', 'Вугледар'],
    ['Niu-York', 'New York', 'Novhorodske', 'Нью-Йорк'],
    ['Otamanivka', 'Molodohvardiisk', 'Молодогвардейск', 'Молодогвардійськ'],
    ['Kypuche', 'Кипуче'],
    ['Haspra', 'Gaspra', 'Гаспра'],
    ['Yany Kapu', 'Krasnoperekopsk', 'Красноперекопск']
  ])('finds %s first by each spelling that people type', (name, ...spellings) => {
    expect(Object.fromEntries(spellings.map((text) => [text, first(text)]))).toEqual(
      Object.fromEntries(spellings.map((text) => [text, name]))
    );
  });
});
