import { formatList } from '../format';
import { messageSet, type Widen } from '../message-set';

/** English texts of the line that a text would create: on the page of a version, in comparisons and in tables. */
const en = {
  title: 'The line this text would create',
  titleToday: 'The line of contact and what borders on it',
  status: {
    ukraine: 'Ukraine',
    'ukraine.demilitarised': 'Ukraine, demilitarised',
    russia: 'Russia',
    'russia.demilitarised': 'Russia, demilitarised',
    neither: 'buffer that neither side’s forces hold',
    joint: 'land under joint control',
    'to-be-negotiated': 'land left to negotiation',
    unspecified: 'land of which the text does not say who would hold it'
  },
  between: (one: string, other: string) => `${one} | ${other}`,
  along: {
    lineOfContact: 'line of contact',
    oblastBorder: 'oblast border',
    river: 'river or other water',
    coast: 'coast',
    stateBorder: 'state border',
    setDistance: 'distance or outline that the text names'
  },
  caption: (date: string) =>
    `Length in km of every border between statuses, by what it follows; on the line of contact of ${date}`,
  column: {
    today: 'Line of contact as it is',
    between: 'Border between',
    km: 'Length, km',
    onLine: 'of it today’s line, km',
    along: 'Follows, km'
  },
  sentence: {
    today: (date: string, km: string, river: string) =>
      `The line of contact of ${date} is about ${km} long by this method, ${river} of it along rivers and other water.`,
    published: 'Publications of June and August 2025 name 1,100 to 1,200 km.',
    none: 'The text would create no border between statuses within Ukraine.',
    border: (one: string, other: string, km: string, onTheLine: string) =>
      `Border between ${one} and ${other}: about ${km}, ${onTheLine} on that line of contact.`,
    share: { all: 'all of it', none: 'none of it', part: (km: string) => `${km} of it` },
    depth: (side: string, largest: string, typical: string) =>
      `Land from which ${side} forces would withdraw lies up to ${largest} from the line of contact; half of it within ${typical}.`,
    side: { ukraine: 'Ukraine’s', russia: 'Russia’s' },
    cutOff: (name: string, area: string, holder: string, way: string) =>
      `Land that ${holder} would hold apart from the rest, with no way to it over land of the same holder: ${name} (${area})${way}.`,
    already: (holder: string, names: string) =>
      `Apart from the rest of what ${holder} would hold, as behind that line of contact: ${names}.`,
    named: (name: string, area: string) => `${name} (${area})`,
    peopled: (area: string, people: string | null) =>
      `${area}, where ${people === null ? 'under a thousand' : `about ${people}`} people lived before the full-scale invasion`,
    holder: { ukraine: 'Ukraine', russia: 'Russia' },
    bySea: ', which lies at the sea',
    atBorder: (country: string) => `, which lies at the state border with ${country}`,
    stateBorder: (km: string) => `Land that Ukraine would hold has about ${km} of state border with Russia.`
  },
  neighbour: {
    RU: 'Russia',
    BY: 'Belarus',
    MD: 'Moldova',
    RO: 'Romania',
    PL: 'Poland',
    SK: 'Slovakia',
    HU: 'Hungary'
  } as Readonly<Record<string, string>>,
  site: {
    'kinburn-spit': 'the Kinburn Spit',
    'snake-island': 'Snake Island',
    'zaporizhzhia-npp': 'Enerhodar with the nuclear power plant'
  } as Readonly<Record<string, string>>,
  part: {
    whole: (units: readonly string[]) => formatList(units, 'en'),
    crimea: 'Crimea with Sevastopol',
    around: (unit: string, place: string) => `part of ${unit} around ${place}`,
    near: (unit: string, place: string) => `part of ${unit} near ${place}`,
    of: (unit: string) => `part of ${unit}`,
    several: (units: readonly string[]) => `parts of ${formatList(units, 'en')}`
  },
  method:
    'Measured on full-resolution borders on the WGS84 ellipsoid. Every bend of the generalised line counts, so a length depends on how finely a line is drawn: compare it only with lengths of the same method. A stretch counts as river where two thirds of it lie in or within 1.5 km of water; depth is the distance from the nearest point of the line; of ways over land, bridges do not count.',
  newest: (date: string) => `On the newest line, of ${date}`,
  figure: {
    subtitle: (date: string) =>
      `The line of contact of ${date}, and the borders between statuses that the text would create`,
    none: (date: string) => `The line of contact of ${date}; the text would create no border within Ukraine`,
    border: (one: string, other: string, km: string) => `${one} | ${other}: ${km}`,
    line: (line: string, km: string) => `${line}: ${km}`,
    onLine: (km: string) => `${km} of it on the line of contact`,
    offLine: 'none of it on the line of contact'
  },
  difference: {
    title: 'The line each text would create',
    caption: (date: string) => `Borders between statuses, km, on the line of contact of ${date}`,
    change: 'Difference, km'
  }
};

/** The texts that every language has of borders. */
export type BorderMessages = Widen<typeof en>;

/** Texts of borders; imported by what is written while prerendering, and by no page. */
export const borderMessages = messageSet<BorderMessages>(
  en,
  import.meta.glob('../languages/*/borders.ts', { eager: true, import: 'default' })
);
