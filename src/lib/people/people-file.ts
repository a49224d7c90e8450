import { peopleOf, type FacePeople, type Move, type PeopleOf, type TownOnBorder } from './face-people';

/** A town of `people.json` that lies near a border on some date. */
export interface NamedTown {
  readonly people: number;
  /** Id in the gazetteer and both names, where the gazetteer has it. */
  readonly id?: number;
  readonly en?: string;
  readonly uk?: string;
}

/** Where a town is, and how many people lived there. */
export type LargeTown = readonly [lng: number, lat: number, people: number];

/** `static/geodata/people.json`: how many people lived on the land of each face of each date. */
export interface PeopleFile {
  /** The day of the official estimate. */
  readonly countedOn: string;
  /** People on land held since 2014, by unit: there the official estimate is carried forward from that year. */
  readonly since2014: Readonly<Record<string, number>>;
  readonly towns: readonly NamedTown[];
  /** Towns of 10,000 people and more with their positions, the largest first, for maps of people. */
  readonly large: readonly LargeTown[];
  readonly dates: Readonly<
    Record<
      string,
      {
        readonly faces: Readonly<Record<string, number>>;
        readonly towns: readonly (readonly [town: number, km: number, from: string, ...to: string[]])[];
        readonly rural: readonly Move[];
        readonly spread: readonly Move[];
      }
    >
  >;
}

/** People of the faces of a date; `undefined` for a date that the file does not have. */
export function peopleOnDate({ since2014, towns, dates }: PeopleFile, date: string): FacePeople | undefined {
  const onDate = dates[date];
  if (onDate === undefined) return undefined;
  const near = onDate.towns.map(([index, km, from, ...to]): TownOnBorder => {
    const { people = 0, id, en, uk } = towns[index] ?? {};
    return { ...(id !== undefined && en && uk && { id, name: { en, uk } }), people, km, from, to };
  });
  return { ...onDate, towns: near, since2014 };
}

/** The people of any faces, on each date that the file has. */
export const peopleOnDates =
  (file: PeopleFile) =>
  (date: string): PeopleOf | undefined => {
    const people = peopleOnDate(file, date);
    return people && peopleOf(people);
  };
