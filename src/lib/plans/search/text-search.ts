import type { Localised } from '../../i18n/localised';

/** A point or a clause as the search has it. */
export interface SearchedText {
  /** Page of the text, as `pageHref` takes it, and the place there. */
  readonly path: string;
  readonly hash: string;
  /** Title of the text that it is of. */
  readonly title: Localised;
  /** Number of the point, or the land of the clause. */
  readonly label: Localised;
  readonly isClause: boolean;
  readonly text: Localised;
  readonly topics: Localised;
}

interface IndexedText {
  readonly item: SearchedText;
  readonly sentence: string;
  readonly rest: string;
}

/** Texts in the form that is searched. */
export type TextIndex = readonly IndexedText[];

/** Lower case, without marks and apostrophes; “600,000” and “600 000” are one number. A space stands before each word. */
function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’'ʼ]/gu, '')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '');
  return ` ${plain.replace(/[^\p{L}\p{N}%$]+/gu, ' ').trim()}`;
}

/** The part of a word that its endings leave alone: “guarantees” and «гарантії» are found in every form. */
function stem(word: string): string {
  if (/\d/u.test(word)) return word;
  return word.length > 5 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word;
}

/** Prepares texts for the search: both languages, the number, the title and the topics. */
export function indexTexts(texts: readonly SearchedText[]): TextIndex {
  return texts.map((item) => {
    const { text, title, label, topics } = item;
    const both = ({ en, uk }: Localised) => `${en} ${uk}`;
    return { item, sentence: fold(both(text)), rest: fold([title, label, topics].map(both).join(' ')) };
  });
}

/**
 * The texts that have every word of a query at the beginning of a word. Those that say all of it in their sentence come
 * before those that are only filed under it; within both the order is that of the texts.
 */
export function searchTexts(index: TextIndex, query: string): SearchedText[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${stem(word)}`);
  if (words.length === 0 || words.join('').trim().length < 2) return [];
  const found = index.filter(({ sentence, rest }) =>
    words.every((word) => sentence.includes(word) || rest.includes(word))
  );
  const isSaid = ({ sentence }: IndexedText) => words.every((word) => sentence.includes(word));
  return [...found.filter(isSaid), ...found.filter((entry) => !isSaid(entry))].map(({ item }) => item);
}
