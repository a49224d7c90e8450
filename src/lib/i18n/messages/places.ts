import { messageSet, type Widen } from '../message-set';
import { formatList } from '../format';
import { counted } from '../plural';

/** English texts of the pages about places, and of the towns in a zone's card. */
const en = {
  title: 'Places',
  lead: 'What each plan version would mean for a town or village. Search by any spelling, or choose from the list of places on land that the plans concern.',
  search: {
    label: 'Search for a place',
    hint: 'In Ukrainian, English or another spelling. The search runs in your browser; nothing is sent anywhere.',
    needsScript: 'The search needs JavaScript. The list below has every place on land that the plans concern.',
    loading: 'The gazetteer is loading.',
    failed: 'The gazetteer could not be loaded.',
    retry: 'Try again',
    results: 'Places found',
    count: (count: number) => counted('en', count, { one: 'place found', other: 'places found' }),
    firstOf: (count: number) => `The best ${String(count)} of more places`,
    none: (query: string) =>
      `The gazetteer has no place like “${query}”. It leaves out places of fewer than 1,000 inhabitants, and some larger ones.`,
    notFound: (query: string) => `No “${query}” in the gazetteer.`,
    missing: (name: string, unit: string) => `${name} (${unit}) is missing from the gazetteer.`,
    similar: 'Similar names:',
    differs: (holder: string, date: string) => `on land that the plans concern; held by ${holder} on ${date}`,
    plain: 'no version would change anything here'
  },
  unknown: (id: string) => `The gazetteer has no place with the number ${id}.`,
  list: {
    title: 'Places on land that the plans concern',
    explained: (count: string) =>
      `${count} places of 1,000 inhabitants and more: on at least one of the dated lines of contact they lie on land that Russia holds or that a provision of at least one version covers. Bold: 10,000 inhabitants and more.`,
    townsOf: (unit: string, towns: readonly string[]) => `in ${unit} ${formatList(towns, 'en')}`,
    missing: (towns: string) =>
      `The gazetteer is not complete. Small towns along the line of contact that it is known to lack: ${towns}.`,
    names:
      'Names are those in force by the official register of May 2025, English ones romanised from them; in brackets the former name, where it was changed in 2022 or later or other maps still have it. The search knows older and Russian-derived names too.'
  },
  card: {
    held: (place: string, unit: string, holder: string, date: string) =>
      `${place} (${unit}) was held by ${holder} on ${date}`,
    beside: ', close to the line of contact',
    away: (distance: string) => `, about ${distance} from the line of contact`,
    latest: (texts: string) => `The newest texts on this land: ${texts}.`,
    under: (title: string, status: string) => `${title} (“${status}”)`,
    map: (place: string, date: string) =>
      `Map of the east and south of Ukraine with ${place} marked; red is what Russia held on ${date}.`,
    silent: 'Silent on this land:',
    undrawn: 'Drawn on no line, so it cannot be told for a single place:',
    ukrainianName: 'In Ukrainian',
    englishName: 'In English',
    noUkrainianName: 'Neither the register nor GeoNames has a Ukrainian name, and the atlas makes none up.',
    unsureName: 'The register of May 2025 has no place of this name; it stands in GeoNames alone.',
    unit: 'Region',
    population: 'Population',
    countedPopulation: (date: string) =>
      `Official estimate of the population on ${date} (State Statistics Service of Ukraine), to three digits; not how many live there now.`,
    undatedPopulation: 'Figure of GeoNames, undated, to three digits; not how many live there now.',
    position: 'Position',
    positionNote: 'rounded to 0.01 degree, about a kilometre; one point stands for the whole place',
    north: 'N',
    east: 'E',
    heldTitle: 'Who held it',
    heldCaption: 'By the generalised lines of contact; dates with the same holder are summed up',
    date: 'Lines of contact',
    holder: 'Held by',
    nearSome: (near: string, all: string) =>
      near === all
        ? 'Close to the line: generalised, it cannot tell the side.'
        : `Close to the line on ${near} of these ${all} dates: generalised, it cannot tell the side then.`,
    nearOn: (date: string) => `Close to the line of contact of ${date}: the generalised line cannot tell the side.`,
    statuses: 'Under every version',
    statusesLead:
      'The newest first. Each is laid over its own line of contact, the nearest to its text, so the same place may be on different sides. Colours show control and recognition.',
    proposals: 'Proposals, not agreed borders.',
    onLine: (date: string) => `on the line of ${date}`,
    plain:
      'None of the versions that the atlas draws has a provision for the land around this place. In each it belongs to the rest of the country, which Ukraine holds on every dated line of contact.',
    all: 'All places',
    close: 'Close the card'
  },
  mark: {
    marked: 'Marked on the map:',
    remove: 'Remove the mark'
  },
  towns: {
    title: 'Towns on this land',
    more: (count: string) => `and ${count} more of 10,000 inhabitants and over`,
    none: 'No place of 10,000 inhabitants or more.',
    note: 'Official estimates of 1 January 2022; where there is none, as in Crimea and Sevastopol, figures of GeoNames, undated. Not how many live there now.'
  }
};

export type PlacesMessages = Widen<typeof en>;

/** Texts of the pages about places; apart from the others, so that the version pages do not carry them. */
export const placesMessages = messageSet<PlacesMessages>(
  en,
  import.meta.glob('../languages/*/places.ts', { eager: true, import: 'default' })
);
