import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** Questions of the files of answers, in English, and what programs are told of them. */
const en = {
  about:
    'What one plan version says and what follows from it, as questions with their answers. Quote an answer with its clause, the day of the line of contact, its range and its caveat. A text is a proposal; none is agreed or in force.',
  peopleCaveat:
    'Official estimate of the population present, 1 January 2022; in Crimea and Sevastopol an estimate of the United Nations (OCHA, 2022), of another basis. A text changes the status of land: the figure tells who lived there before the full-scale invasion, not who lives there now.',
  areaCaveat: (line: string) =>
    `Measured on the ellipsoid on the line of contact of ${line}, which is generalised; which line applies would be settled on the day of signing.`,
  lineCaveat: 'Measured on a generalised line: a finer one is longer.',
  source: 'The atlas has not seen this in a publication that carries it:',
  what: {
    is: (version: string) => `What is “${innerQuotes(version)}”, and where does it stand?`,
    land: (version: string) => `Who would hold how much land under “${innerQuotes(version)}”?`,
    lands: (land: string, version: string) => `What would follow for ${land} under “${innerQuotes(version)}”?`,
    people: (version: string) =>
      `How many people lived on the land whose status “${innerQuotes(version)}” would change?`,
    line: (version: string) => `Which line would “${innerQuotes(version)}” create, and how long would it be?`,
    site: (site: string, version: string) => `What does “${innerQuotes(version)}” say of ${site}?`,
    open: (version: string) => `What of land does “${innerQuotes(version)}” leave open?`,
    point: (point: string, version: string) => `What does point ${point} of “${innerQuotes(version)}” say?`,
    part: (part: string, version: string) => `What does “${innerQuotes(version)}” say under “${part}”?`
  },
  unseen: 'The atlas has not seen this point: what it says is not known.',
  standing: (title: string, published: string, authors: string, standing: string, basis: string) =>
    `${title}. Public since ${published}; by ${authors}. Standing: ${standing}. Known by: ${basis}.`,
  area: (area: string) => `Area: ${area}.`,
  llms: {
    intro:
      'A map of every proposed peace plan for Ukraine as far as it speaks of land: drawn as its text reads, measured, and set beside the others. No plan is agreed; each figure belongs to one text and to one dated line of contact.',
    rules: [
      'Say “would” and name the version and its date: these are proposals, not borders.',
      'Give an area with the date of the line of contact, and people with the range and “lived there before the full-scale invasion”; never subtract counts of different bases.',
      'Where a text is silent say that it does not say; never fill it from another text.',
      'Keep the credit and licence of the line of contact that a figure was measured on.'
    ],
    files: 'Files for programs',
    versions: 'Answers, by version',
    answers:
      'One JSON file for each version: question, answer, clause, day of the line, figures with their range, caveat, sources, page.',
    addresses: 'Every address in the form of an interface (OpenAPI 3.1)',
    index: 'All data files with their sizes, types, licences and checksums',
    tables: 'Areas and people of every version by oblast, as one table',
    texts: 'All texts of all versions in English and Ukrainian',
    changes: 'What has changed: versions, lines, corrections'
  }
};

export type AnswerMessages = Widen<typeof en>;

export const answerMessages = messageSet<AnswerMessages>(
  en,
  import.meta.glob('../languages/*/answers.ts', { eager: true, import: 'default' })
);
