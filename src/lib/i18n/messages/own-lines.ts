import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** English texts on a reader's own lines of contact, which no page has before somebody brings one. */
const en = {
  title: 'Your own line of contact',
  description:
    'Bring a line of contact of your own and see every plan text on it: land, people, comparisons, images. It stays in this browser.',
  privacy:
    'Nothing leaves your browser. Files are read, checked and cut here, and kept here until you remove them; no server is told of them. Whoever opens a link to a page with your line sees the atlas’s line in its place.',
  needsScript:
    'A line of your own is read and drawn by JavaScript, in your browser alone; this browser does not run it.',
  open: {
    heading: 'Open a line',
    hint: 'Drop a file anywhere on this page, choose one, or paste one (Ctrl+V). Read are GeoJSON, TopoJSON, KML, KMZ, GPX, Shapefile (as zip), GeoPackage, WKT and tables (CSV): land that either side holds, the line itself, or the table that the atlas uses.',
    choose: 'Choose a file',
    paste: 'Or paste its text here',
    read: 'Read the text',
    pasted: 'Pasted text'
  },
  list: {
    heading: 'Lines kept in this browser',
    loading: 'Looking for lines …',
    none: 'There is none yet.'
  },
  name: 'Name',
  date: 'Date that it shows',
  credit: 'Credit: who made it',
  creditHint: 'as it is to stand on images',
  notSaid: 'not said yet',
  sayFirst: 'Name, date and credit stand on every image and file: say them before one is made.',
  added: 'Added',
  heldBy: { russia: 'Held by Russia', ukraine: 'Held by Ukraine' },
  remarks: 'What was mended',
  dropped: (count: string, area: string) =>
    `Specks too small to count were left to the side around them: ${count}, ${area} together.`,
  edit: 'Edit name, date, credit',
  redraw: 'Change its points',
  drawOne: 'Draw a line on the map',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  removed: (name: string) => `“${innerQuotes(name)}” was removed.`,
  undo: 'Put it back',
  files: 'Take it away as',
  seeOn: 'See it on',
  compareOn: 'Two texts on it',
  show: 'Show',
  image: 'Image and data',
  notKept: {
    full: 'This browser has no room left for it: it is here only as long as this tab is open. Save it as a file, or remove other lines.',
    unavailable:
      'This browser keeps nothing here, as in a private window: the line is here only as long as this tab is open. Save it as a file.'
  },
  inMemory: 'Only as long as this tab is open: save it as a file.',
  elsewhere:
    'The address names a line of somebody’s own. It is kept in another browser, or was removed; shown is the atlas’s own line. Whoever has its file can open it on the page “Your own line of contact” (/own/).',
  difference: {
    heading: 'What differs between two lines',
    hint: 'One text on two lines: which land another line gives another status, and who holds how much of each unit. Both lines are cut out of the same borders, so the difference is that of the lines alone.',
    version: 'Text',
    first: 'Line',
    second: 'Compared with',
    working: 'Laying one line over the other …',
    held: 'Who holds how much, unit by unit',
    elsewhere: 'The address names a line that this browser does not keep; shown is another one in its place.',
    caption: (first: string, second: string) => `Land held by Russia: ${first} and ${second}, in km²`,
    unit: 'Unit',
    change: 'Difference',
    all: 'Ukraine',
    same: 'The two lines divide the land alike.',
    failed: 'The other line could not be loaded.'
  },
  /** What one text says of the land on two lines, A and B. */
  moved: {
    title: (version: string, first: string, second: string) =>
      `Land whose status under “${innerQuotes(version)}” differs between the lines of contact A, ${first}, and B, ${second}`,
    number: 'No.',
    where: 'Where',
    towns: (names: string) => `Larger towns: ${names}`,
    all: 'All together',
    coloured: 'Coloured is only the land whose status differs, as it is on line B.',
    strips:
      'Lines by different hands differ along their whole length by up to a kilometre: thin strips say nothing of a movement.',
    image: 'This map as an image',
    link: (first: string, second: string) => `What changes between the line of ${first} and that of ${second}`
  },
  /** What a version's page measures on a line of the reader's own once it is asked for. */
  onOwn: {
    borders: 'The line that this text would create',
    ledger: 'What would change hands',
    working: 'Measuring along your line …',
    failed: 'It could not be measured along this line.'
  }
};

export type OwnLinesMessages = Widen<typeof en>;

/** Texts on a reader's own lines; imported by nothing that pages load before there is one, but by the page of such lines. */
export const ownLinesMessages = messageSet<OwnLinesMessages>(
  en,
  import.meta.glob('../languages/*/own-lines.ts', { eager: true, import: 'default' })
);
