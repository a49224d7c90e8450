import { messageSet, type Widen } from '../message-set';

/** English texts of the editor of annotations. */
const en = {
  title: 'Annotations',
  hint: 'They stay at their place on the ground in every size and projection.',
  keys: 'The arrow keys move what is selected, with Shift in larger steps.',
  none: 'There are no annotations.',
  full: (most: string) => `An image takes ${most} annotations at most.`,
  notInLink:
    'These annotations are too long for a link, which leaves them out. The image file carries them, and this browser keeps them until you remove them.',
  byPointer: 'By pointer on the image',
  inMiddle: 'In the middle of the image',
  add: { text: 'Add text', arrow: 'Add arrow', circle: 'Add circle' },
  kind: { text: 'Text', arrow: 'Arrow', circle: 'Circle' },
  row: (kind: string, number: string) => `${number}. ${kind}`,
  newText: 'New text',
  text: 'Wording',
  noSigns: (signs: string) => `The image has no letters for ${signs}: they are left out.`,
  radius: 'Radius, km',
  part: { at: 'Place', from: 'Tail', to: 'Tip' },
  position: (lat: string, lng: string) => `latitude ${lat}°, longitude ${lng}°`,
  move: { north: 'Move north', south: 'Move south', west: 'Move west', east: 'Move east' },
  remove: 'Delete',
  removed: (row: string) => `Deleted: ${row}`
};

/** The texts every language of the editor has. */
export type AnnotateMessages = Widen<typeof en>;

/** Texts of the editor of annotations; imported by nothing that another page loads. */
export const annotateMessages = messageSet<AnnotateMessages>(
  en,
  import.meta.glob('../languages/*/annotate.ts', { eager: true, import: 'default' })
);
