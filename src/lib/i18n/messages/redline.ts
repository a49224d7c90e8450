import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** English texts of redlines. */
const en = {
  title: 'Redline',
  titleOf: (a: string, b: string) => `Redline: from “${innerQuotes(a)}” to “${innerQuotes(b)}”`,
  description:
    'One version as the baseline, others against it: by place and topic, word by word over the sentences of the atlas.',
  lead: 'The first version is the baseline. Words that it has and another has not are struck out, words that the other has are underlined. The sentences are those of the atlas, not of the texts.',
  against: (b: string, a: string) => `“${innerQuotes(b)}” against “${innerQuotes(a)}”`,
  place: (letter: string, place: string) => `${letter}: ${place}`,
  unknown: (title: string, why: string) => `“${innerQuotes(title)}”: the wording is not known (${why}).`,
  sum: (changed: string, all: string) => `${changed} of ${all} places and topics are told in other words.`,
  same: 'the same words',
  removed: 'struck out',
  added: 'added',
  onlyChanged: 'Only what differs',
  word: 'Word file with tracked changes',
  wordHint: (a: string, b: string) =>
    `In Word and LibreOffice, rejecting all changes gives “${innerQuotes(a)}”, accepting all gives “${innerQuotes(b)}”; the author of a change is the version.`,
  wordHintMany:
    'A file for each version against the baseline; the author of a change is the version. Rejecting all changes gives the baseline, accepting all the version.',
  wordOf: (title: string) => `Word file: ${title}`,
  saved: (name: string) => `Saved: ${name}`,
  failed: 'The redline could not be made.',
  retry: 'Try again',
  loading: 'The texts are loading.',
  print: 'Print',
  nothing: 'Both are told in the same words.',
  needsScript: 'The redline is made in your browser and needs JavaScript. The comparisons can be read without it:',
  toComparison: 'Maps and figures of this comparison',
  note: 'Paraphrases of the atlas, not the wording of the documents. Proposals, not agreed borders.',
  madeOn: (site: string) => `Made with ${site}.`
};

/** The texts of redlines that every language has. */
export type RedlineMessages = Widen<typeof en>;

/** Texts of redlines; imported by their page and their files alone. */
export const redlineMessages = messageSet<RedlineMessages>(
  en,
  import.meta.glob('../languages/*/redline.ts', { eager: true, import: 'default' })
);
