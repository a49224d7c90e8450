import { formatDate, formatList, formatPeople, upperFirst } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { peopleMessages } from '../../i18n/messages/people';
import { COUNTS_SINCE, type CountSince } from '../../people/counts-since';
import type { LandPeople } from '../../people/face-people';
import { REMAINDER_ID, type Partition, type Zone } from './derive-partition';
import { nameLands } from './name-lands';
import { isUnspoken } from './spoken-land';
import { statusKey } from './status-key';

/** Most towns that a sentence names. */
const MOST_TOWNS = 3;

/** Land whose status a text would change: who holds it, who recognises it as whose, or whose forces may be there. */
const isTouched = (zone: Zone): boolean => {
  const { control, recognition, forces } = zone.terms.status;
  return (
    zone.id !== REMAINDER_ID &&
    !isUnspoken(zone) &&
    (recognition.startsWith('russia') ||
      forces.some(
        (effect) => effect.endsWith('withdraws') || effect === 'both-withdraw' || effect === 'demilitarised'
      ) ||
      ((control === 'ukraine' || control === 'russia') && zone.faces.some(({ holder }) => holder !== control)))
  );
};

/**
 * The lands that a text would change, by the points that say so, in the document's order; where it numbers none, lands
 * of one status together.
 */
function touchedLands({ zones }: Partition): { readonly point: string | null; readonly zones: readonly Zone[] }[] {
  const lands = new Map<string, Zone[]>();
  for (const zone of zones.filter(isTouched)) {
    const key = zone.terms.point ?? statusKey(zone.terms.status, 'status');
    lands.set(key, [...(lands.get(key) ?? []), zone]);
  }
  return [...lands.values()].map((land) => ({ point: land[0]?.terms.point ?? null, zones: land }));
}

/** “about 746 000 people”, as a sentence has it. */
export function aboutPeople(estimate: number, { code }: Locale): string {
  const texts = peopleMessages(code);
  if (estimate === 0) return texts.nobody;
  return estimate < 1000 ? texts.fewer : texts.about(formatPeople(estimate, code));
}

/** “675 000 to 783 000”; nothing where both ends are rounded to the estimate, or where no number is given. */
export function peopleRange({ estimate, low, high }: Pick<LandPeople, 'estimate' | 'low' | 'high'>, { code }: Locale) {
  if (estimate < 1000) return null;
  const [from, to, middle] = [low, high, estimate].map((people) => formatPeople(people, code, estimate));
  if (from === undefined || to === undefined || (from === middle && to === middle)) return null;
  return peopleMessages(code).range(from, to);
}

/** What belongs beside a figure: basis, range, towns on the line, and parts of another basis. */
function notesOf(people: LandPeople, basis: string | null, locale: Locale): string[] {
  const { code } = locale;
  const texts = peopleMessages(code);
  const range = peopleRange(people, locale);
  const towns = people.onLine.slice(0, MOST_TOWNS).map(({ name }) => inLanguage(name, code));
  return [
    ...(basis === null ? [] : [basis]),
    ...(range === null ? [] : [range]),
    ...(range === null || towns.length === 0 ? [] : [texts.onLine(formatList(towns, code))]),
    ...(people.since2014 !== null && people.since2014 > 0
      ? [texts.since2014(formatPeople(people.since2014, code))]
      : []),
    ...(people.crimea > 0 ? [texts.crimea(formatPeople(people.crimea, code))] : [])
  ];
}

/**
 * How many people lived on some land, “about 746 000 people”, and what belongs beside the figure: range, towns on the
 * line, parts of another basis. Crimea alone is told with its estimate.
 */
export function tellPeople(people: LandPeople, locale: Locale): { about: string; notes: string[] } {
  if (people.estimate === people.crimea) return { about: aboutPeople(people.estimate, locale), notes: [] };
  const sum = official(people);
  return { about: aboutPeople(sum.estimate, locale), notes: notesOf(sum, null, locale) };
}

/** People without those of another basis, which are told by themselves. */
const official = (people: LandPeople): LandPeople => ({
  ...people,
  estimate: people.estimate - people.crimea,
  low: people.low - people.crimea,
  high: people.high - people.crimea
});

/** There is no official estimate of it, only that of the United Nations. */
const isOfCrimeaAlone = ({ estimate, crimea }: LandPeople): boolean => estimate === crimea && crimea > 0;

/**
 * How many people lived on the land that a version would change, a sentence for each point; none where the territory
 * does not know, or where the text changes nothing. Land changes its status: of people nothing is said but where they
 * lived.
 */
export function describePeople(partition: Partition, locale: Locale): string[] {
  const { people } = partition;
  if (people === undefined) return [];
  const texts = peopleMessages(locale.code);
  let basis: string | null = texts.basis;
  return touchedLands(partition).map(({ point, zones }) => {
    const lands = nameLands(zones, partition, locale);
    const capital = upperFirst(lands, locale.code);
    const where = point === null ? capital : texts.underPoint(point, lands);
    const all = people(zones.flatMap(({ faces }) => faces));
    if (isOfCrimeaAlone(all)) {
      return texts.crimeaAlone(where, formatPeople(all.crimea, locale.code));
    }
    const sum = official(all);
    const sentence = texts.lived(where, aboutPeople(sum.estimate, locale), notesOf(sum, basis, locale));
    basis = null;
    return sentence;
  });
}

/** Land that Ukraine’s forces would leave: what a short text tells first. */
const isLeft = ({ terms }: Zone): boolean => terms.status.forces.includes('ukraine-withdraws');

/** The one land of a version whose people a short text tells, in a few words; nothing where `describePeople` has nothing. */
export function describePeopleBriefly(partition: Partition, locale: Locale): string[] {
  const { people } = partition;
  if (people === undefined) return [];
  const texts = peopleMessages(locale.code);
  const lands = touchedLands(partition).flatMap(({ point, zones }) => {
    const all = official(people(zones.flatMap(({ faces }) => faces)));
    return all.estimate > 0 ? [{ point, zones, all }] : [];
  });
  const told = lands.find(({ zones }) => zones.some(isLeft)) ?? lands[0];
  if (told === undefined) return [];
  const names = nameLands(told.zones, partition, locale);
  const where = told.point === null ? upperFirst(names, locale.code) : texts.atPoint(told.point);
  return sayBriefly(where, told.all, locale);
}

/** The sentence in three lengths, the longest first. */
function sayBriefly(where: string, { estimate }: Pick<LandPeople, 'estimate'>, locale: Locale): string[] {
  const { briefly, mostBriefly, aboutBriefly } = peopleMessages(locale.code);
  const about = aboutPeople(estimate, locale);
  const shortest = estimate < 1000 ? [] : [mostBriefly(where, aboutBriefly(formatPeople(estimate, locale.code)))];
  return [briefly(where, about), mostBriefly(where, about), ...shortest];
}

/** The people of some land, named by `where`, in a few words: in several lengths, the longest first, the last without it. */
export function describeLandBriefly(people: LandPeople, where: string, locale: Locale): string[] {
  const sum = official(people);
  const told = formatPeople(sum.estimate, locale.code);
  const bare = peopleMessages(locale.code).bare(sum.estimate < 1000 ? told : `≈ ${told}`);
  return [...sayBriefly(where, sum, locale), bare];
}

/** How many people lived on some land, named by `where`, in one sentence; those of another basis are told apart in it. */
export function describeLandPeople(people: LandPeople, where: string, locale: Locale): string {
  const texts = peopleMessages(locale.code);
  if (isOfCrimeaAlone(people)) return texts.crimeaAlone(where, formatPeople(people.crimea, locale.code));
  const sum = official(people);
  return texts.lived(where, aboutPeople(sum.estimate, locale), notesOf(sum, texts.basis, locale));
}

/** How many people lived on land that stands by its name already. */
export const tellLandPeople = (people: LandPeople, locale: Locale): string =>
  describeLandPeople(people, peopleMessages(locale.code).here, locale);

/** The newest counts of people who remain on land that a version would change and Ukraine holds. */
export function countsSince(partition: Partition): readonly CountSince[] {
  const touched = touchedLands(partition).flatMap(({ zones }) => zones);
  return COUNTS_SINCE.filter(({ unit }) =>
    touched.some(({ faces }) => faces.some((face) => face.unit === unit && face.holder === 'ukraine'))
  );
}

/** Such a count in a sentence, beside the figure of before: never the one taken from the other. */
export function tellCount({ unit, people, isAtLeast, asOf, saidBy }: CountSince, { code }: Locale): string {
  const texts = peopleMessages(code);
  const number = formatPeople(people, code);
  const said = `${texts.oblastAdministration} (${inLanguage(saidBy, code)})`;
  return texts.remaining(
    isAtLeast ? texts.moreThan(number) : number,
    texts.remainingOf[unit],
    formatDate(asOf, code),
    said
  );
}
