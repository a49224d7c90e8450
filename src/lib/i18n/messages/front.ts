import { messageSet, type Widen } from '../message-set';

/** English texts of the front page. */
const en = {
  title: 'Where things stand',
  description:
    'Several texts on ending the war in Ukraine have become public, and each says something about land. The atlas draws every one as it reads, measures what would follow, and says what the text leaves open.',
  standing: {
    title: (date: string) => `As of ${date}`,
    notAgreed: 'No text has been agreed.',
    latestText: 'Latest text',
    latestDemand: 'Latest demand',
    line: 'Line of contact',
    held: (date: string, area: string, share: string) =>
      `On ${date} Russia held ${area}, ${share} of Ukraine within its internationally recognised border.`,
    moved: (since: string, taken: string, lost: string) =>
      `Since ${since}, ${taken} have come under Russian control and ${lost} under Ukrainian control.`,
    movedHow: 'The areas are those between the two generalised lines.'
  },
  map: {
    title: 'What is held, and what each text says',
    choose: 'Choose what the map shows',
    label: (date: string) =>
      `Map of Ukraine on the line of contact of ${date}; the choice beside it says what is drawn.`,
    held: 'Who holds what',
    heldNote: 'Land as it is held, not an agreed border.',
    heldTitle: (date: string) => `Who holds what on ${date}`,
    heldText:
      'Nothing is proposed here: the map shows who holds the land. All of it lies within Ukraine’s internationally recognised border.',
    drawnOn: (date: string) =>
      `Every text is drawn on the line of contact of ${date} here, whatever line it means itself.`,
    toVersion: 'All of this text, with its sources',
    toAreas: 'Areas over time'
  },
  events: { title: 'Latest events', all: 'All texts and events' },
  ways: {
    title: 'Ways on',
    compare: 'Compare two texts',
    compareText: 'Maps, terms and figures side by side.',
    find: 'Find a town',
    findText: 'What each text would mean there.',
    findLabel: 'Town or village',
    findButton: 'Search',
    image: 'Download an image',
    imageText: 'With caption, credit and alternative text.',
    own: 'Bring a line of contact of your own',
    ownText: 'Every text on it: land, people, images. It stays in your browser.',
    reference: (title: string) => `The text that set off the exchange: ${title}`
  }
};

export type FrontMessages = Widen<typeof en>;

export const frontMessages = messageSet<FrontMessages>(
  en,
  import.meta.glob('../languages/*/front.ts', { eager: true, import: 'default' })
);
