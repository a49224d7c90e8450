import { messageSet, type Widen } from '../message-set';

/** English texts of land that a draft draws by hand: its editor, and the land that is cut along it. */
const en = {
  title: 'Draw land on the map',
  about:
    'Click or tap from corner to corner, and on the first one again to end. Then drag corners until the land is right, and keep it: its clause opens, to name it and to say what would follow there.',
  mode: {
    polygon: 'Draw: click or tap from corner to corner, and on the first one again to end',
    select:
      'Change: choose the outline, then drag its corners; a point between two adds one, a right click or the list of points removes one'
  },
  snap: 'Corners stick to borders, shores and the line of contact that are near',
  begin: 'Begin with four corners',
  corners: (corners: string, area: string) =>
    `Corners: ${corners}. It encloses ${area}, of which the land of Ukraine counts.`,
  none: 'Nothing is drawn yet.',
  keep: 'Keep this land',
  close: 'Close without keeping',
  cutting: 'The land is being cut along what was drawn; areas follow in a moment …',
  failed:
    'The land could not be cut along what was drawn, so its clauses have none yet. Draw fewer corners, or try again.',
  missing:
    'The borders of Ukraine that drawn land is cut with could not be loaded, so its clauses have none yet. Try again when there is a connection.'
};

/** The texts that every language has of land that a draft draws by hand. */
export type OutlineMessages = Widen<typeof en>;

/** Texts of land drawn by hand; imported by nothing that a page loads before there is any. */
export const outlineMessages = messageSet<OutlineMessages>(
  en,
  import.meta.glob('../languages/*/outlines.ts', { eager: true, import: 'default' })
);
