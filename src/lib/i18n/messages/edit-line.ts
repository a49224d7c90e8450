import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** English texts of the editor of a reader's own line. */
const en = {
  title: (name: string) => (name === '' ? 'Draw a line' : `Change “${innerQuotes(name)}”`),
  unnamed: 'drawn line',
  loading: 'Fetching the map …',
  map: 'Map on which lines are drawn and points are moved; the list of points does the same without it',
  noMap: 'The map is not available here; the list of points does all that it does.',
  mode: {
    select: 'Move points: choose a line, then drag its points; a point between two adds one, a right click removes one',
    linestring: 'Draw a line: click from point to point, and on the last one again to end',
    polygon: 'Draw an outline: click from point to point, and on the first one again to end'
  },
  does: 'What the pointer does',
  snap: 'Points stick to borders and shores that are near',
  undo: 'Undo',
  redo: 'Redo',
  keys: 'Ctrl+Z undoes, Ctrl+Y or Ctrl+Shift+Z does it again (⌘ on a Mac).',
  points: 'Points',
  path: 'Line or outline',
  line: (number: string, points: string) => `Line ${number}, points: ${points}`,
  outline: (number: string, points: string) => `Outline ${number}, points: ${points}`,
  addLine: 'Add a line by its points',
  point: 'Point',
  lng: 'Longitude, °',
  lat: 'Latitude, °',
  act: 'Change',
  add: 'Add after',
  remove: 'Remove',
  ofPoint: (act: string, number: string) => `${act}: point ${number}`,
  before: 'Previous points',
  after: 'Further points',
  none: 'Nothing is drawn yet.',
  count: (points: string) => `Points in all: ${points}`,
  live: (russia: string, ukraine: string, people: string) =>
    `On the line as it is drawn, Russia holds ${russia} and Ukraine ${ukraine}; on the land that Russia holds lived ${people} people before the full-scale invasion (official estimate of 1 January 2022; of Crimea, of the United Nations).`,
  guessed: 'It is taken to mean what it most likely means; that is asked when it is kept.',
  notYet: (reason: string) => `No areas yet: ${reason}.`,
  keep: 'Keep as a new line …',
  keepHint: 'What was drawn is laid over the land and kept beside the line that it came from.',
  close: 'Close without keeping'
};

/** The texts that every language of the editor has. */
export type EditLineMessages = Widen<typeof en>;

/** Texts of the editor of a reader's own line; imported by nothing that a page loads before it is opened. */
export const editLineMessages = messageSet<EditLineMessages>(
  en,
  import.meta.glob('../languages/*/edit-line.ts', { eager: true, import: 'default' })
);
