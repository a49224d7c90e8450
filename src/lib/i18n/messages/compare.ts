import { innerQuotes } from '../format';
import pairMaps from '../languages/en/pair-maps';
import { messageSet, type Widen } from '../message-set';

/** English texts of the comparisons, apart from `messages/common.ts` so that no other page loads them. */
const en = {
  ...pairMaps,
  title: 'Compare versions',
  description:
    'Two to six plan versions side by side on one line of contact: what each would do with the same land, on how many km² their status differs, and what they say term by term.',
  pairDescription: (a: string, b: string) =>
    `A: ${a}. B: ${b}. On one line of contact: maps, the land whose status differs in km², and the terms of both with their sources.`,
  ownDraft: 'Draft a version of your own and compare it',
  pullBack: 'Pull back on each side',
  starts: {
    heading: 'Pairs to start from',
    reasons: {
      answer: 'A draft and Europe’s answer to it, days apart.',
      successor: 'The same draft and the text that took its place in the talks.',
      options: 'Two options of one framework for the part of Donetsk Oblast that Ukraine holds.',
      finalOffer: 'An offer and the answer of Ukraine and its partners.',
      memoranda: 'What the two sides handed to each other in Istanbul.'
    }
  },
  chooser: {
    label: 'Versions to compare',
    first: 'First version',
    second: 'Second version',
    show: 'Compare',
    swap: 'Swap sides',
    copy: 'Copy link',
    copied: 'The link has been copied.',
    notCopied: 'The link could not be copied; the address bar has it.',
    print: 'Print'
  },
  loading: 'The comparison is loading.',
  failed: 'The comparison could not be loaded.',
  gestures: {
    wheel: 'Zoom the maps with Ctrl and the wheel',
    wheelOnMac: 'Zoom the maps with ⌘ and the wheel',
    touch: 'Move the maps with two fingers'
  },
  options: 'Colours and line of contact',
  turned:
    'The same two versions in the order of their dates, with the map of each, what changes and all terms side by side:',
  date: {
    both: 'Line of contact of both',
    common: (date: string) => `${date} (common default)`,
    other: 'Line of contact of the second version',
    sameAsFirst: 'the same as the first'
  },
  transitions: {
    heading: 'From one status to the other',
    caption: (a: string, b: string, facet: string, date: string) =>
      `Status in ${a} and in ${b} (${facet}), by areas on the line of contact of ${date}`,
    number: 'No.',
    from: (title: string) => `In ${title}`,
    to: (title: string) => `In ${title}`,
    area: 'Area',
    where: 'Where',
    towns: (names: string) => `Larger towns: ${names}`,
    more: (count: string) => `${count} more`,
    changed: 'Different status, in all',
    same: 'Same status, in all',
    total: 'Ukraine within its internationally recognised border',
    isSame: 'the same'
  },
  alluvial: {
    heading: 'The same as a diagram',
    title: {
      land: (a: string, b: string) =>
        `Diagram: how much land each status of “${innerQuotes(a)}” passes to which status of “${innerQuotes(b)}”. The table above has the same numbers.`,
      people: (a: string, b: string) =>
        `Diagram: which land has one status in “${innerQuotes(a)}” and which in “${innerQuotes(b)}”, by how many people lived there before the full-scale invasion. The table above has the same numbers.`
    },
    leftOut: {
      land: (area: string) =>
        `Without the ${area} that no clause of either version names; widths are in proportion to the areas of the table.`,
      people: (people: string) =>
        `Without the land that no clause of either version names (${people}); widths are in proportion to the people of the table.`
    }
  },
  ledger: {
    heading: 'What would be in other hands',
    hint: 'Land, people, towns and assets that one text leaves in other hands than the other, from whom to whom, by clause.',
    show: 'List towns, people and assets',
    loading: 'The list is loading.',
    failed: 'The list could not be loaded.'
  },
  balance: {
    heading: 'Balance of each side',
    caption: (date: string) => `Against what each side held on ${date}`,
    side: 'Side',
    ukraine: 'Ukraine',
    russia: 'Russia',
    version: 'Version',
    held: 'Held on the date',
    wouldHold: 'Would hold',
    net: 'Difference',
    leftOpen: 'Of what it holds, left open',
    withdraws: 'Would withdraw from',
    note: '“Would hold” counts what a text gives to a side by control; land left to talks, or on which the text is silent, counts for nobody. A withdrawal is counted where a text says so, whoever would hold the land after it.'
  },
  terms: {
    heading: 'Term by term',
    redline: 'As a redline, word by word, also as a Word file',
    hint: 'The paraphrases are those of the atlas. Words that one side has and the other has not are marked where the sentences are alike; an aspect that differs is marked in both.',
    land: 'Land',
    sites: 'Places with terms of their own',
    overlays: 'Laid over the land',
    subject: 'Place or topic',
    notNamed: 'This version does not name this land.',
    noOverlay: 'This version has nothing of the kind.',
    differs: 'differs',
    overlay: {
      demilitarised: 'Demilitarised zones',
      'pull-back': 'Pull-back of forces',
      monitored: 'Monitored zones',
      'economic-zone': 'Economic zones'
    },
    sources: (title: string) => `Sources for ${title}`
  },
  borders: {
    heading: 'The lines that each text would create, in km',
    loading: 'Loading the lengths …',
    failed: 'The lengths could not be loaded.'
  },
  people: {
    heading: 'Maps of people: who lived where before the full-scale invasion',
    loading: 'Loading the maps …',
    failed: 'The maps could not be loaded.'
  },
  points: {
    heading: 'Point by point',
    lead: 'What the texts say beside their land, topic by topic. Points are counted by themselves and are no part of the distance, which is one of land.',
    show: 'Show point by point',
    loading: 'Loading the points …',
    failed: 'The points could not be loaded.',
    toTexts: 'All texts, and a search in them'
  },
  toVersion: (title: string) => `Page of “${innerQuotes(title)}”`
};

/** The texts every language of the comparisons has. */
export type CompareMessages = Widen<typeof en>;

/** Texts of the comparisons; imported by nothing that another page loads. */
export const compareMessages = messageSet<CompareMessages>(
  en,
  import.meta.glob('../languages/*/compare.ts', { eager: true, import: 'default' })
);
