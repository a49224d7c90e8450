import type { Place } from '../../src/lib/places/place';
import { jsonRows, type BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import { PLACES_FILE } from './places';

/**
 * Places that a map names, by unit, most important rank first. Rank 1: the largest cities across the country. 2: the
 * oblast capitals, Mariupol, Kryvyi Rih. 3: larger towns near the line of contact, and some that fill the west. 4:
 * smaller places that the plans and the reporting about them turn on. The unit distinguishes places of one name.
 */
const LABELLED: readonly Readonly<Record<string, readonly string[]>>[] = [
  {
    'UA-12': ['Dnipro'],
    'UA-14': ['Donetsk'],
    'UA-30': ['Kyiv'],
    'UA-46': ['Lviv'],
    'UA-51': ['Odesa'],
    'UA-63': ['Kharkiv']
  },
  {
    'UA-05': ['Vinnytsia'],
    'UA-07': ['Lutsk'],
    'UA-09': ['Luhansk'],
    'UA-12': ['Kryvyi Rih'],
    'UA-14': ['Mariupol'],
    'UA-18': ['Zhytomyr'],
    'UA-21': ['Uzhhorod'],
    'UA-23': ['Zaporizhzhia'],
    'UA-26': ['Ivano-Frankivsk'],
    'UA-35': ['Kropyvnytskyi'],
    'UA-40': ['Sevastopol'],
    'UA-43': ['Simferopol'],
    'UA-48': ['Mykolaiv'],
    'UA-53': ['Poltava'],
    'UA-56': ['Rivne'],
    'UA-59': ['Sumy'],
    'UA-61': ['Ternopil'],
    'UA-65': ['Kherson'],
    'UA-68': ['Khmelnytskyi'],
    'UA-71': ['Cherkasy'],
    'UA-74': ['Chernihiv'],
    'UA-77': ['Chernivtsi']
  },
  {
    'UA-09': ['Siverskodonetsk', 'Lysychansk'],
    'UA-12': ['Nikopol', 'Pavlohrad'],
    'UA-14': ['Kramatorsk', 'Sloviansk', 'Pokrovsk', 'Bakhmut', 'Horlivka'],
    'UA-23': ['Melitopol', 'Berdiansk', 'Enerhodar'],
    'UA-32': ['Bila Tserkva'],
    'UA-43': ['Kerch', 'Yalta'],
    'UA-48': ['Pervomaisk'],
    'UA-51': ['Izmail'],
    'UA-53': ['Kremenchuk'],
    'UA-59': ['Konotop'],
    'UA-63': ['Kupiansk', 'Vovchansk', 'Izium'],
    'UA-65': ['Nova Kakhovka'],
    'UA-71': ['Uman'],
    'UA-74': ['Nizhyn']
  },
  {
    'UA-09': ['Starobilsk', 'Alchevsk'],
    'UA-12': ['Synelnykove', 'Marhanets'],
    'UA-14': ['Kostiantynivka', 'Druzhkivka', 'Dobropillia', 'Lyman', 'Siversk', 'Myrnohrad', 'Toretsk', 'Volnovakha'],
    'UA-23': ['Huliaipole', 'Orikhiv', 'Tokmak'],
    'UA-43': ['Armiansk', 'Dzhankoi', 'Yevpatoriia', 'Feodosiia'],
    'UA-48': ['Ochakiv', 'Voznesensk'],
    'UA-51': ['Bilhorod-Dnistrovskyi'],
    'UA-59': ['Shostka', 'Okhtyrka'],
    'UA-63': ['Chuhuiv', 'Lozova'],
    'UA-65': ['Skadovsk', 'Henichesk', 'Beryslav', 'Oleshky']
  }
];

/** Seats of the units' administrations by Ukrainian law, wherever these now work; Kyiv is that of its oblast too. */
const CAPITALS: ReadonlySet<string> = new Set([
  ...['Cherkasy', 'Chernihiv', 'Chernivtsi', 'Dnipro', 'Donetsk', 'Ivano-Frankivsk', 'Kharkiv', 'Kherson'],
  ...['Khmelnytskyi', 'Kropyvnytskyi', 'Kyiv', 'Luhansk', 'Lutsk', 'Lviv', 'Mykolaiv', 'Odesa', 'Poltava', 'Rivne'],
  ...['Sevastopol', 'Simferopol', 'Sumy', 'Ternopil', 'Uzhhorod', 'Vinnytsia', 'Zaporizhzhia', 'Zhytomyr']
]);

function label(places: readonly Place[], unit: string, name: string, rank: number) {
  const [place, other] = places.filter(({ en, unit: of }) => en === name && of === unit);
  if (place === undefined) throw new BadInput(PLACES_FILE, `${name} in ${unit}, which maps name, is missing`);
  if (other !== undefined) throw new BadInput(PLACES_FILE, `${name} in ${unit}, which maps name, occurs twice`);
  if (place.uk === null) throw new BadInput(PLACES_FILE, `${name} in ${unit}, which maps name, has no Ukrainian name`);
  const { id, en, uk, lng, lat } = place;
  return { id, en, uk, lng, lat, unit, rank, ...(CAPITALS.has(name) && { capital: true }) };
}

/** `map-labels.json`: the places that maps name, with `rank` 1 to 4 and `capital` for seats of a unit. */
export function buildMapLabels(places: readonly Place[]): BuiltFile {
  const rows = LABELLED.flatMap((units, index) =>
    Object.entries(units).flatMap(([unit, names]) => names.map((name) => label(places, unit, name, index + 1)))
  );
  return { path: 'map-labels.json', text: jsonRows(rows), credits: ['geonames'] };
}
