import { messageSet, type Widen } from '../message-set';

/** English texts on what changed in the atlas: the page and the feeds. */
const en = {
  title: 'What changed',
  lead: 'New versions, new lines of contact, corrections and releases, newest first, with the figures that moved.',
  feed: 'The same as a feed for readers of news (Atom)',
  kinds: { versions: 'New version', lines: 'New line of contact', correction: 'Correction', release: 'Release' },
  newLine: (date: string) => `Line of contact of ${date}`,
  newLines: (count: string, first: string, last: string) =>
    `${count} lines of contact, the first of ${first}, the last of ${last}`,
  held: (area: string, share: string) => `On it Russia holds ${area}, ${share} of Ukraine.`,
  heldLast: (area: string, share: string) => `On the last of them Russia holds ${area}, ${share} of Ukraine.`,
  more: (area: string, date: string) => `That is ${area} more than on the line before it, of ${date}.`,
  less: (area: string, date: string) => `That is ${area} less than on the line before it, of ${date}.`,
  equal: (date: string) => `That is as much as on the line before it, of ${date}.`,
  before: 'Before',
  after: 'Now',
  reason: 'Why',
  release: (number: string) => `Release ${number}`,
  look: 'Look at it'
};

export type ChangeMessages = Widen<typeof en>;

/** Texts on what changed in the atlas. */
export const changeMessages = messageSet<ChangeMessages>(
  en,
  import.meta.glob('../languages/*/changes.ts', { eager: true, import: 'default' })
);
