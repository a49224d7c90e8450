import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** “Under a thousand” is no “about”. */
const aboutPeople = (people: string) => (people.startsWith('<') ? people : `about ${people}`);

/** What the table of distances says in another measure than areas. */
interface DistanceWords {
  readonly caption: (facet: string, date: string) => string;
  readonly cell: (a: string, b: string, amount: string, silent: string | null) => string;
  readonly method: string;
}

/** English texts of comparisons of three to six versions, and of the table of all pairs. */
const en = {
  title: (titles: string) => `Compared: ${titles}`,
  description: (count: string) =>
    `${count} plan versions on one line of contact: a small map of each, the land on which all of them agree, and how far apart they are in km².`,
  controls: { facet: 'Compared by', date: 'Line of contact of all versions' },
  chooser: {
    heading: 'Compared versions',
    toLeft: (title: string) => `Move “${innerQuotes(title)}” forward`,
    toRight: (title: string) => `Move “${innerQuotes(title)}” back`,
    remove: (title: string) => `Remove “${innerQuotes(title)}”`,
    addThird: 'Add a third version',
    add: 'Add a version',
    addNow: 'Add',
    full: (most: string) => `${most} versions are the most that fit side by side.`
  },
  maps: {
    heading: 'Small maps',
    line: (date: string) =>
      `All on the line of contact of ${date}. Areas stand on the land where they fit; the legend has all of them.`,
    toVersion: 'page of this version'
  },
  notDrawn: (title: string, reason: string) =>
    `“${innerQuotes(title)}” is not drawn and counts neither for the common core nor for the distances. ${reason}`,
  tooFewDrawn:
    'Fewer than two of these versions are drawn on the map, so there is no land on which they could agree or differ. The terms below stand all the same.',
  core: {
    heading: 'What all agree on',
    mapTitle: (date: string) =>
      `Map of the land on which all drawn versions agree, on the line of contact of ${date}. The table says the same in words.`,
    sentence: (facet: string, count: string, area: string, share: string) =>
      `${facet}: all ${count} drawn versions say the same of ${area}, ${share} of Ukraine.`,
    silent: (area: string) =>
      `On another ${area} those that say something agree, while one or more are silent; it is no part of the core.`,
    lived: (people: string) => `On the land they agree on, ${people} lived before the full-scale invasion.`,
    nothing: 'By this aspect they agree on no land at all.',
    bare: 'Land left bare: at least two of the versions differ.',
    caption: (facet: string, date: string) => `Common core by status (${facet}), on the line of contact of ${date}`,
    status: 'Status in all versions',
    agreed: 'All agree, in all',
    differ: 'At least two differ',
    facetsHeading: 'Aspect by aspect',
    facetsCaption: (date: string) => `How much land all drawn versions agree on, on the line of contact of ${date}`,
    facet: 'Aspect',
    silentColumn: 'Agreed but for silence'
  },
  distances: {
    chosenHeading: 'How far apart they are',
    allHeading: 'Between all versions',
    caption: (facet: string, date: string) =>
      `Where two versions say different things, in km² (${facet}), on the line of contact of ${date}; after a plus, where one of them is silent`,
    of: {
      people: {
        caption: (facet: string, date: string) =>
          `People who lived before the full-scale invasion where two versions say different things (${facet}), on the line of contact of ${date}; after a plus, where one of them is silent. Official estimate of 1 January 2022, with Crimea and Sevastopol by an estimate of another basis`,
        cell: (a: string, b: string, people: string, silent: string | null) =>
          `They differ on land where ${aboutPeople(people)} people lived${silent === null ? '' : `, and one of them is silent where ${aboutPeople(silent)} did`}: compare only ${a} and ${b}`,
        method:
          'Sums of the official estimate over the land on which two versions differ, rounded to what it allows. Land on which one text is silent and the other is not is counted apart: silence contradicts nothing. The darker a cell, the more people lived where the two differ.'
      }
    } as Partial<Record<string, DistanceWords>>,
    method:
      'Measured on the WGS84 ellipsoid and rounded to three figures. Land on which one text is silent and the other is not is counted apart: silence contradicts nothing. The darker a cell, the farther apart the two.',
    link: 'Each number leads to the comparison of the two alone: the row first, the column second.',
    version: 'Version',
    same: 'the same version',
    cell: (a: string, b: string, area: string, silent: string | null) =>
      `They differ on ${area}${silent === null ? '' : `, and one of them is silent on ${silent}`}: compare only ${a} and ${b}`,
    undrawnCell: (a: string, b: string) => `–: compare only ${a} and ${b}; one of them is not drawn`,
    undrawn: '– stands where a version is not drawn: no area can be told.',
    loading: 'The distances are loading.',
    failed: 'The distances between all versions could not be loaded.'
  },
  terms: {
    heading: 'Place by place',
    hint: 'The paraphrases are those of the atlas; the words beside a place tell whether the versions give it the same status by the aspect in view.',
    version: 'Version',
    says: 'What it says',
    same: 'all the same',
    differing: (count: string) => `${count} different statuses`
  }
};

/** The texts every language of these comparisons has. */
export type ManyMessages = Widen<typeof en>;

/** Texts of comparisons of more than two versions; imported by nothing that another page loads. */
export const manyMessages = messageSet<ManyMessages>(
  en,
  import.meta.glob('../languages/*/many.ts', { eager: true, import: 'default' })
);
