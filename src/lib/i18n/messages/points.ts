import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';
import { counted } from '../plural';

/** English texts of documents point by point: pages that show points prerendered load none of them. */
const en = {
  title: 'Point by point',
  points: (count: number) => counted('en', count, { one: 'point', other: 'points' }),
  unseen: (count: number) => `${counted('en', count, { one: 'of them was', other: 'of them were' })} not seen`,
  notKnown: 'Not known: this point was not seen.',
  seen: {
    'in-full': 'read in full',
    'in-detail': 'known from detailed reports',
    'in-short': 'known from short reports',
    'not-seen': 'not seen'
  },
  land: 'On the map',
  sourceNumber: (number: string, outlet: string) => `Source ${number}: ${outlet}`,
  toTexts: 'All texts, and a search in them',
  compare: {
    noDocument: (titles: string) => `Not a document with points: ${titles}.`,
    tooFew: 'There are no two texts with points to compare.',
    sum: (title: string, changes: string) => `“${innerQuotes(title)}”: ${changes}.`,
    against: (title: string) => `Against “${innerQuotes(title)}”, by topic:`,
    change: { same: 'same', changed: 'changed', added: 'added', dropped: 'dropped', 'not-known': 'not known' },
    topic: 'Topic',
    state: { 'not-said': 'not said', withdrawn: 'taken out', 'not-known': 'not known' },
    group: 'Topics',
    allGroups: 'all topics',
    show: 'Show',
    all: 'all',
    caption: 'What the texts say, topic by topic',
    csv: 'Table as CSV',
    sentences: 'With the sentences',
    none: 'No topic fits this choice.'
  },
  texts: {
    title: 'Texts',
    lead: 'Every document and statement that the atlas knows, point by point. Search all points and clauses by word, in either language.',
    search: 'Search the texts',
    hint: 'Words or numbers, in English or Ukrainian. The search runs in your browser; nothing is sent.',
    needsScript: 'The search needs JavaScript. All points are on the pages of the texts below.',
    loading: 'Loading the texts …',
    failed: 'The texts could not be loaded.',
    none: (query: string) => `Nothing was found for “${query}”.`,
    found: (count: number) => counted('en', count, { one: 'point or clause', other: 'points and clauses' }),
    first: (shown: number, count: number) => `The first ${String(shown)} of ${String(count)}.`,
    clause: 'clause of land',
    list: 'All texts',
    withoutMap: 'Documents without a map',
    date: 'Published',
    coverage: { whole: 'known in full', 'in-part': 'known but for single points', selected: 'selected terms known' }
  }
};

export type PointsMessages = Widen<typeof en>;

/** Texts of documents point by point; imported by nothing that a version page loads. */
export const pointsMessages = messageSet<PointsMessages>(
  en,
  import.meta.glob('../languages/*/points.ts', { eager: true, import: 'default' })
);
