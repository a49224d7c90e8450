import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** English texts on the people of land; pages that show them prerendered load none of them. */
const en = {
  title: 'People',
  basis: 'official estimate of the population present, 1 January 2022',
  underPoint: (point: string, lands: string) => `Under point ${point} (${lands})`,
  lived: (where: string, people: string, notes: readonly string[]) =>
    `${where}: land where ${people} lived before the full-scale invasion${notes.length > 0 ? ` (${notes.join('; ')})` : ''}.`,
  briefly: (where: string, people: string) => `${where}: ${people} lived there before the invasion.`,
  aboutBriefly: (people: string) => `≈ ${people} people`,
  bare: (people: string) => `People (2022): ${people}.`,
  mostBriefly: (where: string, people: string) => `${where}: ${people} (2022).`,
  atPoint: (point: string) => `Point ${point}`,
  differBriefly: 'Where they differ',
  agreeBriefly: 'Where all agree',
  differ: 'Where the two texts differ',
  agree: 'Where all say the same',
  here: 'People',
  about: (people: string) => `about ${people} people`,
  fewer: 'under a thousand people',
  nobody: 'nobody',
  range: (low: string, high: string) => `${low} to ${high}`,
  onLine: (towns: string) => `the line passes by ${towns}`,
  since2014: (people: string) =>
    `of them about ${people} on land held by Russia since 2014, by the official estimate carried forward from that year`,
  crimea: (people: string) =>
    `besides, in Crimea and Sevastopol about ${people} by an estimate of the United Nations (OCHA, 2022), which has another basis`,
  crimeaAlone: (where: string, people: string) =>
    `${where}: about ${people} people lived there before the full-scale invasion, by an estimate of the United Nations (OCHA, 2022); no official estimate of Ukraine covers it.`,
  remaining: (people: string, area: string, day: string, saidBy: string) =>
    `Counted since: ${people} people were still in ${area} on ${day}, by ${saidBy}. The two figures have different bases and cannot be subtracted.`,
  remainingOf: {
    'UA-14': 'the Ukrainian-held part of Donetsk Oblast',
    'UA-23': 'the Ukrainian-held part of Zaporizhzhia Oblast',
    'UA-65': 'the Ukrainian-held part of Kherson Oblast'
  },
  oblastAdministration: 'the head of the oblast administration',
  moreThan: (people: string) => `more than ${people}`,
  published: (outlet: string, day: string) => `${outlet}, ${day}`,
  table: {
    caption: (version: string, line: string) =>
      `People who lived on the land of “${innerQuotes(version)}” before the full-scale invasion, on the line of contact of ${line}`,
    land: 'Land',
    people: 'People (about)',
    range: 'Range',
    total: 'Official total, without Crimea and Sevastopol',
    crimea: 'of another basis',
    since2014: 'carried forward'
  },
  method:
    'Sum of population points in the land: towns as points, the countryside spread over its hromada. The range is what remains uncertain because lines are rounded to about a kilometre and a town is one point. A text changes the status of land; how many people are there today is known from counts of administrations alone.',
  methodLink: 'How people are measured',
  figure: {
    title: (version: string) => `Where people lived: ${version}`,
    circles:
      'Circles: cities and towns of 10,000 people and more, by the official estimate of 1 January 2022 (in Crimea and Sevastopol by GeoNames); their area shows how many people lived there.',
    drawn: (line: string) =>
      `Colours of the land as on the map above. Equal-area projection; line of contact of ${line}.`,
    image: 'As an image or file'
  },
  subtitle: (line: string) =>
    `Where people lived before the full-scale invasion; land on the line of contact of ${line}`,
  shortSubtitle: (line: string) => `People before the full-scale invasion; line of contact of ${line}`,
  note: 'People: official estimate of the population present, 1 January 2022, carried forward since 2014 on land held since then; in Crimea and Sevastopol an estimate of OCHA, of another basis.',
  circle: (people: string) => `City or town of ${people} people`,
  credit:
    'Populations: State Statistics Service of Ukraine; Kyiv School of Economics; GeoNames; © OpenStreetMap contributors'
};

export type PeopleMessages = Widen<typeof en>;

/** Texts on the people of land. */
export const peopleMessages = messageSet<PeopleMessages>(
  en,
  import.meta.glob('../languages/*/people.ts', { eager: true, import: 'default' })
);
