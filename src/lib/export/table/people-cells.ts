import { MEASURES, type Measure, type Measured } from '../../territory/measures';
import type { LandPeople } from '../../people/face-people';
import { type Column, type Cell } from './csv-text';

const estimate: Column = {
  type: 'number',
  isOptional: true,
  meaning: {
    en: 'People who lived there before the full-scale invasion: official estimate of the population present, 1 January 2022; given to the person for sums, not for accuracy. Empty where it could not be summed',
    uk: 'Скільки людей жило тут до повномасштабного вторгнення: офіційна оцінка наявного населення на 1 січня 2022 року; з точністю до особи — для сум, а не для точності. Порожньо, якщо підсумувати не вдалося'
  }
};
const low: Column = {
  type: 'number',
  isOptional: true,
  meaning: {
    en: 'The fewest it may have been, since the line is rounded to a kilometre and a town is one point',
    uk: 'Найменше можливе число: лінію узагальнено до кілометра, а місто є однією точкою'
  }
};
const high: Column = {
  type: 'number',
  isOptional: true,
  meaning: { en: 'The most it may have been, for the same reasons', uk: 'Найбільше можливе число з тих самих причин' }
};
const repeated = ({ type, isOptional, meaning }: Column): Column => ({
  type,
  ...(isOptional && { isOptional }),
  meaning: {
    en: `For the land in all units: ${meaning.en}. Repeated in each row, so not to be added up`,
    uk: `Для землі в усіх одиницях: ${meaning.uk}. Повторюється в кожному рядку, тож його не підсумовують`
  }
});

/** Columns of people of the part of a land in one unit. */
export const PEOPLE_COLUMNS = { people: estimate, peopleLow: low, peopleHigh: high } as const;

/** Columns of people of the whole of a land, and the parts that are of another basis. */
const ZONE_PEOPLE_COLUMNS = {
  zonePeople: repeated(estimate),
  zonePeopleLow: repeated(low),
  zonePeopleHigh: repeated(high),
  zonePeopleSince2014: {
    type: 'number',
    isOptional: true,
    meaning: {
      en: 'Of these on land held by Russia since 2014: the official estimate is carried forward from that year there. Empty where only a part of what Russia holds in a unit counts, of which it is not known',
      uk: 'З них на землі, яку Росія утримує з 2014 року: там офіційну оцінку перенесено з того року. Порожньо, якщо враховано лише частину того, що Росія утримує в одиниці: для неї це невідомо'
    }
  },
  zonePeopleCrimea: {
    type: 'number',
    isOptional: true,
    meaning: {
      en: 'Of these in Crimea and Sevastopol: an estimate of the United Nations (OCHA, 2022), of another basis',
      uk: 'З них у Криму й Севастополі: оцінка ООН (OCHA, 2022) на іншій основі'
    }
  }
} as const satisfies Record<string, Column>;

/** People of a part of a land as cells. */
export const peopleCells = (people: LandPeople | undefined): Record<keyof typeof PEOPLE_COLUMNS, Cell> => ({
  people: people?.estimate ?? null,
  peopleLow: people?.low ?? null,
  peopleHigh: people?.high ?? null
});

/** People of a whole land as cells. */
const zonePeopleCells = (people: LandPeople | undefined): Record<keyof typeof ZONE_PEOPLE_COLUMNS, Cell> => ({
  zonePeople: people?.estimate ?? null,
  zonePeopleLow: people?.low ?? null,
  zonePeopleHigh: people?.high ?? null,
  zonePeopleSince2014: people?.since2014 ?? null,
  zonePeopleCrimea: people?.crimea ?? null
});

/** The columns that tables of areas have of a measure, beside the area itself: of the part of a land in one unit, and of the whole. */
interface MeasureColumns {
  readonly part: Readonly<Record<string, Column>>;
  readonly whole: Readonly<Record<string, Column>>;
  readonly partCells: (land: Measured) => Readonly<Record<string, Cell>>;
  readonly wholeCells: (land: Measured) => Readonly<Record<string, Cell>>;
}

/** Columns by measure; one that has none of its own stands in no file. */
const MEASURE_COLUMNS: Readonly<Partial<Record<Measure, MeasureColumns>>> = {
  people: {
    part: PEOPLE_COLUMNS,
    whole: ZONE_PEOPLE_COLUMNS,
    partCells: ({ people }) => peopleCells(people),
    wholeCells: ({ people }) => zonePeopleCells(people)
  }
};

/** The columns of every measure; those that are known by name have their types. */
export const measureColumns = (): typeof PEOPLE_COLUMNS & typeof ZONE_PEOPLE_COLUMNS =>
  Object.assign(
    {},
    ...MEASURES.map((measure) => MEASURE_COLUMNS[measure]?.part),
    ...MEASURES.map((measure) => MEASURE_COLUMNS[measure]?.whole)
  ) as typeof PEOPLE_COLUMNS & typeof ZONE_PEOPLE_COLUMNS;

/** What every measure says of a part of a land and of the whole, as cells. */
export const measureCells = (
  part: Measured,
  whole: Measured
): ReturnType<typeof peopleCells> & ReturnType<typeof zonePeopleCells> =>
  Object.assign(
    {},
    ...MEASURES.map((measure) => MEASURE_COLUMNS[measure]?.partCells(part)),
    ...MEASURES.map((measure) => MEASURE_COLUMNS[measure]?.wholeCells(whole))
  ) as ReturnType<typeof peopleCells> & ReturnType<typeof zonePeopleCells>;

/** The parts of another basis as properties of a feature. */
export const peopleParts = ({ since2014, crimea }: LandPeople) => ({
  peopleSince2014: since2014,
  peopleCrimea: crimea
});

/** People of a land as a record, beside its area; parts of another basis where there are any. */
export function peopleRecord(people: LandPeople | undefined) {
  if (people === undefined) return {};
  const { estimate: sum, low: least, high: most, since2014, crimea } = people;
  return {
    people: {
      estimate: sum,
      low: least,
      high: most,
      ...(since2014 !== null && since2014 > 0 && { since2014 }),
      ...(crimea > 0 && { crimea })
    }
  };
}
