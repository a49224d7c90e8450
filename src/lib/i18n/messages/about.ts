import { messageSet, type Widen } from '../message-set';

/** What is known of a text, and which texts belong to it: written while prerendering and where a reader goes on. */
const en = {
  authors: 'Authors',
  aboutText: 'About this text',
  textBasis: 'How the text is known',
  answers: 'Answers',
  answeredBy: 'Answered by',
  supersededBy: 'Superseded by',
  supersedes: 'Supersedes',
  lineInText: 'Line in the text',
  leavesOpen: 'What the text does not say'
};

export type AboutMessages = Widen<typeof en>;

export const aboutMessages = messageSet<AboutMessages>(
  en,
  import.meta.glob('../languages/*/about.ts', { eager: true, import: 'default' })
);
