import { messageSet, type Widen } from '../message-set';

/** English texts of pages in one file; what maps, tables and captions say comes from their own sets. */
const en = {
  inWords: 'In words',
  inFigures: 'In figures',
  open: 'What the text leaves open',
  rights: 'Licences',
  about:
    'This page is one file: it needs no network, no script and no other file. It can be kept in an archive and sent by e-mail.',
  live: 'The same on the atlas',
  day: 'Day',
  mapped: 'By the lines of the maps',
  measured: 'By the lines before generalising',
  transitions: (a: string, b: string) => `From the status in A (${a}) to that in B (${b})`,
  series: (land: string) => `${land}, km²`
};

/** The texts of pages in one file that every language has. */
export type PageFileMessages = Widen<typeof en>;

/** Texts of pages in one file; only what writes them loads these. */
export const pageFileMessages = messageSet<PageFileMessages>(
  en,
  import.meta.glob('../languages/*/page-file.ts', { eager: true, import: 'default' })
);
