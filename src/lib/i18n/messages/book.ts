import { messageSet, type Widen } from '../message-set';

/** The book: everything in the atlas as one PDF. */
const en = {
  title: 'Peace Plan Atlas',
  subtitle: 'The territorial terms of the proposed peace plans for Ukraine, drawn as their texts read',
  subject: 'Maps, clauses, figures and sources of every plan version in the atlas, with comparisons and method',
  proposals:
    'Every map here shows a proposal or a situation on a day, not a border. Ukraine is drawn within its internationally recognised border throughout.',
  contents: 'Contents',
  parts: {
    versions: 'Plan versions',
    comparisons: 'Comparisons',
    people: 'People',
    areas: 'Areas over time',
    places: 'Index of places',
    method: 'Method'
  },
  versionsIntro: (count: string) =>
    `The ${count} versions in the order of their dates. Each is drawn on the line of contact nearest to its text; what the text does not say is shown as not said.`,
  comparisonsIntro:
    'Pairs of versions on one line of contact each: the land of which they say something else, the largest first. The atlas on the web compares any two to six of them, on any line.',
  areasIntro:
    'Land held by Russia and left to Ukraine in the four oblasts that texts name, before generalising, on the days that the atlas has lines of.',
  peopleIntro:
    'How many people lived on the land that each text would change, before the full-scale invasion: the official estimate of the population present on 1 January 2022. Nothing is said of how many live there now, nor of what they would do.',
  placesIntro: (line: string) =>
    `Places of the oblasts that lines of contact touch: name, name in the other language, oblast, people by the official estimate of 1 January 2022 (* undated, GeoNames), and who holds the place on the line of ${line}. Lines are true to about a kilometre.`,
  between: (a: string, b: string) => `${a} and ${b}`,
  areaTable: { land: 'Land', area: 'Area', people: 'People, January 2022' },
  transitions: { from: 'First text', to: 'Second text', area: 'Area', rest: 'Of the rest both say the same.' },
  seriesTable: { date: 'Day', russia: 'Held by Russia', ukraine: 'Held by Ukraine' },
  sources: (numbers: string) => `Sources: ${numbers}`,
  holders: { russia: 'R', ukraine: 'U' },
  holdersNote: 'R: held by Russia, U: held by Ukraine.',
  button: {
    title: 'The atlas as a book',
    text: 'All versions, comparisons, figures, sources, the index of places and the method as one PDF, made in your browser. It takes a minute or two.',
    language: 'Language',
    both: 'Both languages',
    edition: 'Edition',
    colour: 'In colour',
    newsprint: 'For newsprint',
    make: 'Make the book',
    cancel: 'Cancel',
    progress: (done: string, all: string) => `${done} of ${all} chapters`,
    cancelled: 'Cancelled; nothing was saved.'
  }
};

export type BookMessages = Widen<typeof en>;

export const bookMessages = messageSet<BookMessages>(
  en,
  import.meta.glob('../languages/*/book.ts', { eager: true, import: 'default' })
);
