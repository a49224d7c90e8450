import { OTHER_BASIS_UNITS } from './people-points';

/**
 * How many people lived on the land of each face of one line, and what may lie on the other side of a border between two
 * faces, since lines are rounded to a kilometre and a town is one point.
 */
export interface FacePeople {
  /** People by the id of a face; faces without any are left out. */
  readonly faces: Readonly<Record<string, number>>;
  /** Towns near a border: the whole of one may lie in any of the other faces. */
  readonly towns: readonly TownOnBorder[];
  /** People of the countryside near a border, by the face that they lie in and the one beyond. */
  readonly rural: readonly Move[];
  /** People of towns that lie beyond a border where a town is a disc, not a point. */
  readonly spread: readonly Move[];
  /** People on land held since 2014, by unit; part of the faces of that unit that Russia holds. */
  readonly since2014?: Readonly<Record<string, number>>;
}

export type Move = readonly [from: string, to: string, people: number];

/** A town so near to a border that its side is uncertain. */
export interface TownOnBorder {
  /** Id in the gazetteer and names, where the gazetteer has it. */
  readonly id?: number;
  readonly name?: Readonly<Record<'en' | 'uk', string>>;
  readonly people: number;
  readonly from: string;
  readonly to: readonly string[];
  /** Distance of its point from the nearest of these borders. */
  readonly km: number;
}

/** People who lived on some land: the sum of the points in it, and the range that line and method leave. */
export interface People {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

const sum = (moves: readonly { readonly people: number }[]) => moves.reduce((total, { people }) => total + people, 0);

/**
 * People on the land of some faces. Only what lies at the edge of the land as a whole makes the range wider: a town
 * between two faces of the same land does not.
 */
export function sumPeople({ faces, towns, rural, spread }: FacePeople, ids: Iterable<string>): People {
  const land = new Set(ids);
  let estimate = 0;
  for (const id of land) estimate += faces[id] ?? 0;
  const crossing = (moves: readonly Move[], isOut: boolean) =>
    moves.reduce(
      (total, [from, to, people]) => (land.has(from) === isOut && land.has(to) !== isOut ? total + people : total),
      0
    );
  const townsOut = sum(towns.filter(({ from, to }) => land.has(from) && to.some((id) => !land.has(id))));
  const townsIn = sum(towns.filter(({ from, to }) => !land.has(from) && to.some((id) => land.has(id))));
  const asDiscs = estimate - crossing(spread, true) + crossing(spread, false);
  return {
    estimate,
    low: Math.max(0, Math.min(estimate - townsOut - crossing(rural, true), asDiscs)),
    high: Math.max(estimate + townsIn + crossing(rural, false), asDiscs)
  };
}

/** Parts of some land's people whose figures are not of the same basis as the rest; 0 where there is no such land. */
export interface OtherBases {
  /** People on land held since 2014: the official estimate carried forward from that year; `null` where it cannot be told. */
  readonly since2014: number | null;
  /** People in Crimea and Sevastopol: an estimate of the United Nations, of the permanent population. */
  readonly crimea: number;
}

/**
 * The parts of a land's people that are of another basis. Land held since 2014 has no faces of its own: it counts where
 * the land has all that Russia holds of the unit. Of a part of that nobody can tell how much is such land.
 */
export function otherBases({ faces, since2014 = {} }: FacePeople, ids: Iterable<string>): OtherBases {
  const land = new Set(ids);
  const all = Object.entries(faces);
  const heldIn = (unit: string) => all.filter(([id]) => id.startsWith(`${unit}:russia`));
  const known = Object.entries(since2014).map(([unit, people]) => {
    const held = heldIn(unit);
    const within = held.filter(([id]) => land.has(id));
    if (within.length === 0) return 0;
    return within.length === held.length ? people : null;
  });
  const inCrimea = all.filter(([id]) => land.has(id) && OTHER_BASIS_UNITS.some((unit) => id.startsWith(`${unit}:`)));
  return {
    since2014: known.reduce((sum, people) => (sum === null || people === null ? null : sum + people), 0),
    crimea: inCrimea.reduce((sum, [, people]) => sum + people, 0)
  };
}

/** People of some land with the parts that are of another basis. */
export interface LandPeople extends People, OtherBases {
  /** The towns that make the range wide and have a name in the gazetteer, the largest first. */
  readonly onLine: readonly Required<Pick<TownOnBorder, 'id' | 'name' | 'people'>>[];
}

/** Gives the people of any set of faces. */
export type PeopleOf = (faces: readonly { readonly id: string }[]) => LandPeople;

/** Towns with fewer people than this are not named: they hardly move a range. */
const NAMED_FROM = 1000;

/** The people of any set of a line's faces. */
export const peopleOf =
  (people: FacePeople): PeopleOf =>
  (faces) => {
    const ids = faces.map(({ id }) => id);
    const onLine = townsOnEdge(people, ids).flatMap(({ id, name, people: count }) =>
      id === undefined || name === undefined || count < NAMED_FROM ? [] : [{ id, name, people: count }]
    );
    return { ...sumPeople(people, ids), ...otherBases(people, ids), onLine };
  };

/** The towns that make the range of some land wide, the largest first. */
export function townsOnEdge({ towns }: FacePeople, ids: Iterable<string>): TownOnBorder[] {
  const land = new Set(ids);
  return towns
    .filter(({ from, to }) => to.some((id) => land.has(id) !== land.has(from)))
    .sort((a, b) => b.people - a.people);
}
