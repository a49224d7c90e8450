import { messageSet, type Widen } from '../message-set';

/** What stands over and below the chart of another measure than areas. */
interface AreaWords {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
}

/** English texts of the timeline page, apart from `messages/common.ts` so that no other page loads them. */
const en = {
  /** Whose text it is. */
  side: {
    reference: 'Reference',
    us: 'United States',
    'us-ukraine': 'United States and Ukraine',
    europe: 'Europe',
    ukraine: 'Ukraine',
    'ukraine-europe': 'Ukraine and Europe',
    russia: 'Russia',
    'us-russia': 'United States and Russia',
    'joint-draft': 'Russia and Ukraine',
    reader: 'A reader of the atlas'
  },
  title: 'Timeline',
  description:
    'Plan texts and what happened around them, in order and with their sources. Below: how the land that the texts are about grows and shrinks as the line of contact moves.',
  entries: 'Texts and events',
  toAreas: 'To the areas over time',
  filter: {
    title: 'Show only',
    hint: 'With nothing ticked, everything is shown. A text of several sides is listed under each of them.',
    kind: 'Kind',
    kinds: { texts: 'Plan texts', events: 'Events' },
    side: 'Side',
    parties: {
      us: 'United States',
      europe: 'Europe',
      ukraine: 'Ukraine',
      russia: 'Russia',
      others: 'Others and references'
    },
    count: (shown: string, all: string) => `${shown} of ${all} entries shown`,
    none: 'No entry has both.',
    reset: 'Show everything'
  },
  ignored: (given: string) => `The address has a part that this page does not know (“${given}”); it was ignored.`,
  planText: 'Plan text',
  withoutMap: 'Document without a map',
  dayUnknown: 'day not known',
  concerns: 'Concerns',
  digestOnly: 'known from a digest alone',
  sourcesHint: 'A plan text is cited here by one publication that carries it; its page has all others.',
  areas: {
    title: 'Area over time',
    lead: 'As the line of contact moves, so does the size of the land that the texts would demilitarise, freeze or hand over. Each panel has a scale of its own.',
    table: 'The same as a table',
    caption:
      'Areas in km² by the line before generalising; in brackets, on the days of the maps, the same land by the generalised line that they are drawn on.',
    of: {
      people: {
        title: 'People on that land over time',
        lead: 'The same lands by the people who lived there before the full-scale invasion (official estimate of the population present, 1 January 2022). It is the line that moves, not the people: how many have left or stayed since then is known from counts of administrations alone.',
        caption: 'People who lived there before the full-scale invasion, by the generalised lines of the maps.'
      }
    } as Partial<Record<string, AreaWords>>,
    failed: 'The figures of people could not be loaded.',
    date: 'Date',
    mapped: (area: string) => `(${area})`,
    lateDay: 'first day of the month with data',
    method:
      'One publisher and one method from the first day to the last. Areas are measured on the ellipsoid and given in whole km² so that neighbouring days can be compared; no more than three figures of them are certain, and other publishers count differently.'
  },
  chart: {
    title: {
      land: 'Area over time of the land whose size follows the line of contact',
      people:
        'People who lived, before the full-scale invasion, on the land whose size follows the line of contact, over time'
    },
    fromTo: (land: string, first: string, firstDate: string, last: string, lastDate: string) =>
      `${land}: from ${first} (${firstDate}) to ${last} (${lastDate}).`,
    unchanged: (land: string, area: string, firstDate: string, lastDate: string) =>
      `${land}: ${area} on ${firstDate} and on ${lastDate}.`,
    scaleFrom: (area: string) => `This scale begins at ${area}, not at zero.`,
    note: {
      'donetsk-held-by-ukraine': 'The demilitarised buffer or economic zone of several texts.',
      'luhansk-held-by-ukraine': 'The texts name Luhansk Oblast whole; none names this part.',
      'zaporizhzhia-held-by-russia': 'Frozen in the texts that freeze the line.',
      'zaporizhzhia-held-by-ukraine': 'The other side of the frozen line.',
      'kherson-held-by-russia': 'Frozen in the texts that freeze the line.',
      'kherson-held-by-ukraine': 'The other side of the frozen line.',
      'elsewhere-held-by-russia': 'Pockets in Kharkiv, Sumy, Dnipropetrovsk and Mykolaiv oblasts.'
    },
    legend: 'How to read',
    values: {
      land: 'By the generalised lines that the maps of the atlas are drawn on, a dot for each of them.',
      people:
        'People who lived there on 1 January 2022, in thousands, by the generalised lines of the maps, a dot for each. It is the land that grows and shrinks; how many live there since is not known.'
    },
    published: 'A plan version became public; its number is in the key.',
    key: 'Plan versions by the day they became public'
  }
};

export type TimelineMessages = Widen<typeof en>;

/** Texts of the timeline page; imported by nothing that another page loads. */
export const timelineMessages = messageSet<TimelineMessages>(
  en,
  import.meta.glob('../languages/*/timeline.ts', { eager: true, import: 'default' })
);
