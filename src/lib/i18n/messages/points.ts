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
  failed: 'The points could not be loaded.',
  compare: {
    lead: 'What the texts say beside their land, topic by topic. Points are counted here and are no part of the distance between maps, which is one of land.',
    show: 'Show point by point',
    loading: 'Loading the points …',
    noDocument: (titles: string) => `Not a document with points: ${titles}.`,
    tooFew: 'There are no two texts with points to compare.',
    against: (title: string) => `Against “${title}”`,
    version: 'Text',
    change: {
      same: 'same',
      changed: 'changed',
      added: 'added',
      dropped: 'dropped',
      'not-known': 'not known'
    },
    topic: 'Topic',
    notSaid: 'not said',
    withdrawn: 'taken out',
    unknown: 'not known',
    onlyTopic: 'Topics',
    allTopics: 'All topics',
    onlyChange: 'Changes',
    allChanges: 'All',
    count: (count: number) => counted('en', count, { one: 'topic', other: 'topics' }),
    caption: 'Points by topic; words and figures where the texts differ',
    csv: 'Table as CSV',
    inFull: 'sentences',
    none: 'No topic fits this choice.'
  }
};

export type PointsMessages = Widen<typeof en>;

/** Texts of documents point by point; imported by nothing that a version page loads. */
export const pointsMessages = messageSet<PointsMessages>(
  en,
  import.meta.glob('../languages/*/points.ts', { eager: true, import: 'default' })
);
