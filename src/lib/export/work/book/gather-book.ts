import '../../../i18n/at-hand/keep-every';
import { LOCALES } from '../../../i18n/locale';
import type { InterfaceLanguage } from '../../../i18n/languages';
import { formatDate, formatMonth, formatNumber } from '../../../i18n/format';
import { inLanguage } from '../../../i18n/localised';
import { bookMessages } from '../../../i18n/messages/book';
import { allVersions, requireVersion } from '../../../plans/catalogue';
import { CHECKED_UP_TO } from '../../../plans/checked';
import { PAIR_VERSIONS } from '../../../plans/version-ids';
import { PLAIN_CHOICES } from '../../../view/sheet/sheet-of-page';
import { gatherSheet, type SheetStore } from '../gather-sheet';
import type { BookEdition, BookTools } from './book-tools';
import type { BookChapter } from './book-blocks';
import type { StyleName } from './book-pages';
import { areasBlocks, peopleBlocks, placesBlocks } from './chapters/figures';
import { comparisonBlocks } from './chapters/comparison';
import { methodBlocks } from './chapters/method';
import { versionBlocks } from './chapters/version';

/** The book in one language. */
export interface BookVolume {
  readonly language: InterfaceLanguage;
  readonly credit: string;
  readonly cover: readonly { readonly text: string; readonly name: StyleName; readonly gap: number }[];
  readonly chapters: readonly BookChapter[];
}

/** Size in pixels, as wide as a page of the book at twice its size, so that letters are as large as those around it. */
const FIGURE_SIZE = { width: 1000, height: 840 };

/** Plans the book in one language; what is in its chapters is worked out one after another. */
export async function gatherBook(
  language: InterfaceLanguage,
  edition: BookEdition,
  store: SheetStore
): Promise<BookVolume> {
  const locale = LOCALES[language];
  const words = bookMessages(language);
  const manifest = await store.manifest();
  const newest = manifest.dates.at(-1)?.date ?? '';
  const gather: BookTools['gather'] = (subject) =>
    gatherSheet(
      {
        ...PLAIN_CHOICES,
        subject,
        locale: language,
        date: null,
        dateB: null,
        facet: 'status',
        measure: 'land',
        size: FIGURE_SIZE,
        projection: 'equal-area',
        theme: edition === 'newsprint' ? 'newsprint' : 'light'
      },
      store,
      { today: null, siteUrl: null }
    );
  const tools: BookTools = { locale, words, manifest, store, gather };
  const versions = allVersions();
  const part = (title: string, blocks: BookChapter['blocks']): BookChapter => ({ title, level: 1, blocks });
  const paragraph = (text: string) => () => Promise.resolve([{ kind: 'paragraph', look: 'lead', text }] as const);
  const pairs = PAIR_VERSIONS.flatMap((a, index) => PAIR_VERSIONS.slice(index + 1).map((b) => [a, b] as const));
  const titleOf = (id: string) => inLanguage(requireVersion(id).shortTitle, language);
  return {
    language,
    credit: manifest.credits.map((credit) => inLanguage(credit.text, language)).join('; '),
    cover: [
      { text: words.title, name: 'part', gap: 8 },
      { text: words.subtitle, name: 'lead', gap: 24 },
      { text: words.proposals, name: 'text', gap: 12 },
      {
        text: locale.messages.factsChecked(
          formatDate(CHECKED_UP_TO.events, language),
          formatMonth(CHECKED_UP_TO.texts, language),
          formatDate(newest, language)
        ),
        name: 'meta',
        gap: 6
      },
      ...manifest.credits.map((credit) => ({
        text: inLanguage(credit.text, language),
        name: 'meta' as const,
        gap: 2
      }))
    ],
    chapters: [
      part(words.parts.versions, paragraph(words.versionsIntro(formatNumber(versions.length, language)))),
      ...versions.map((version) => ({
        title: inLanguage(version.title, language),
        level: 2 as const,
        blocks: () => versionBlocks(version, tools)
      })),
      part(words.parts.comparisons, paragraph(words.comparisonsIntro)),
      ...pairs.map((pair) => ({
        title: words.between(titleOf(pair[0]), titleOf(pair[1])),
        level: 2 as const,
        blocks: () => comparisonBlocks(pair, tools)
      })),
      part(words.parts.areas, () => areasBlocks(tools)),
      part(words.parts.people, () => peopleBlocks(versions, tools)),
      part(words.parts.places, () => placesBlocks(newest, tools)),
      part(words.parts.method, () => methodBlocks(tools))
    ]
  };
}
