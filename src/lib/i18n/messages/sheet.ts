import type { LineOfContact } from '../../territory/line-of-contact';
import { formatLine } from '../format-line';
import { messageSet, type Widen } from '../message-set';

const ofLine = (line: LineOfContact) => `${line.kind === 'own' ? 'from' : 'of'} ${formatLine(line, 'en')}`;

/** English texts of images, apart from `messages/common.ts` so that no page loads them before it draws one. */
const en = {
  /** Below the title of a map of one version, by what its colours show. */
  shows: {
    status: (line: LineOfContact) =>
      `Who would hold the land and how it would be recognised, on the line of contact ${ofLine(line)}`,
    control: (line: LineOfContact) => `Who would hold the land, on the line of contact ${ofLine(line)}`,
    recognition: (line: LineOfContact) =>
      `As whose land it would be recognised, on the line of contact ${ofLine(line)}`,
    forces: (line: LineOfContact) => `What the forces would do, on the line of contact ${ofLine(line)}`,
    administration: (line: LineOfContact) => `Who would administer the land, on the line of contact ${ofLine(line)}`
  },
  /** In the place of all of them, of a version that tells who held what. */
  situation: (line: LineOfContact) => `Who held the land, on the line of contact ${ofLine(line)}`,
  /** In their place where there is little room. */
  onLine: (line: LineOfContact) => `On the line of contact ${ofLine(line)}`,
  /** Note on several versions, by what the colours show. */
  showsEach: {
    status: 'Who would hold the land and how it would be recognised',
    control: 'Who would hold the land',
    recognition: 'As whose land it would be recognised',
    forces: 'What the forces would do',
    administration: 'Who would administer the land'
  },
  pairTitle: (a: string, b: string) => `${a} · ${b}`,
  differenceTitle: (a: string, b: string) => `What changes: ${a} · ${b}`,
  movedTitle: (title: string) => `What the line of contact changes: ${title}`,
  movedShown: (changed: string, a: string, b: string) =>
    `${changed} would have another status on the line of contact B, ${b}, than on A, ${a}`,
  noMoved: 'One of the two lines of contact could not be laid over the land, or this browser does not keep it.',
  multiplesTitle: (count: string) => `${count} plan versions compared`,
  differenceShown: (changed: string, line: LineOfContact) =>
    `${changed} would have another status; both on the line of contact ${ofLine(line)}`,
  twoLines: (a: string, b: string) =>
    `The maps are drawn on two lines of contact, of ${a} and of ${b}: differences in area come from the line as well.`,
  severalLines:
    'The maps are drawn on lines of contact of several dates: differences in area come from the line as well.',
  same: 'The same in both',
  side: (letter: string, text: string) => `${letter}: ${text}`,
  areas: (a: string, b: string) => `A ${a} · B ${b}`,
  more: (count: string) => `and ${count} more, see the address below`,
  chartShown: {
    land: 'Area of each land by the lines of contact of the maps',
    people: 'In thousands, on each land by the lines of contact of the maps'
  },
  leftOut: (lands: string) => `Left out for lack of room: ${lands}.`,
  notDrawn: (reason: string) => `Not drawn: ${reason}`,
  stateBorder: 'Internationally recognised border of Ukraine',
  mercator: 'Mercator projection; the scale holds in the middle of the map.',
  equalArea: 'Equal-area conic projection.',
  madeOn: (date: string) => `Image made on ${date}.`,
  noRoom: (width: string, height: string) =>
    `An image of ${width} × ${height} pixels has no room for the map with its date, status and credits; a larger one has.`,
  /** Behind the reason why two versions cannot be compared by area. */
  takeSideBySide: 'Choose two maps side by side instead.',
  countOfMaps: (most: string) => `A sheet of small maps shows two to ${most} versions.`,
  north: 'N'
};

/** The texts of images that every language has. */
export type SheetMessages = Widen<typeof en>;

/** Texts of images; only what draws them loads these. */
export const sheetMessages = messageSet<SheetMessages>(
  en,
  import.meta.glob('../languages/*/sheet.ts', { eager: true, import: 'default' })
);
