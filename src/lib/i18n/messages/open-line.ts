import { messageSet, type Widen } from '../message-set';

/** English texts of the dialog that opens a reader's own line. */
const en = {
  title: 'Your own line of contact',
  reading: 'Reading the file …',
  preview: 'What the file draws, over the borders of Ukraine’s regions',
  question: 'What does the file draw?',
  land: {
    russia: 'Land that Russia holds; the rest is held by Ukraine',
    ukraine: 'Land that Ukraine holds; the rest is held by Russia'
  },
  line: {
    left: 'The line: Russia holds the land on its left, seen along its points (the coloured strip)',
    right: 'The line: Russia holds the land on its right, seen along its points (the coloured strip)'
  },
  take: 'Read it so',
  mended: 'What was mended',
  name: 'Name',
  date: 'Date that it shows',
  credit: 'Credit: who made it, as it is to stand on images',
  wordsHint: 'Date and credit may wait; an image or a file needs them. Nothing leaves this browser.',
  cutting: 'Laying the line over the land …',
  draw: 'Draw it',
  cancel: 'Cancel',
  close: 'Close',
  failed: (file: string, reason: string) => `${file}: ${reason}.`,
  broken: 'the line could not be laid over the land; please try again'
};

export type OpenLineMessages = Widen<typeof en>;

/** Texts of the dialog that opens a reader's own line; imported by nothing that pages load before one is brought. */
export const openLineMessages = messageSet<OpenLineMessages>(
  en,
  import.meta.glob('../languages/*/open-line.ts', { eager: true, import: 'default' })
);
