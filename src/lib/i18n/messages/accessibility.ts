import { messageSet, type Widen } from '../message-set';

interface StatementSection {
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly string[];
}

/** What was done so that everybody can read the atlas: it says no more than was checked, and how. */
const en = {
  title: 'Accessibility',
  description:
    'What the atlas does so that everybody can read it, how that was checked, and what is known to be missing.',
  sections: [
    {
      heading: 'Aim',
      intro:
        'The aim is the Web Content Accessibility Guidelines 2.2, level AA, on every kind of page, in both languages, in light and in dark, and in maps within other people’s pages. This statement is the makers’ own, of 30 November 2026. Nobody else has audited the atlas, and it has not been tried yet by people who use assistive technology every day.',
      items: []
    },
    {
      heading: 'How maps are told in words',
      intro: 'No fact is in a map alone:',
      items: [
        'Every drawn map has a name and a description, and every piece of land on it is a link with a name of its own. Colours are never alone: land has hatches and labels too.',
        'The table of areas, the legend and the sentences beside a map are made of the same figures as the map, so that they cannot say anything else.',
        'The interactive map, which comes when a reader turns to the drawn one, is a picture to assistive technology; what it shows stands in the table, the list of clauses and the cards.',
        'Pages of versions, comparisons with a page of their own, places and texts are whole without scripts.'
      ]
    },
    {
      heading: 'What is checked with every change',
      intro: 'In a real browser (Chromium), by tests that open the built pages:',
      items: [
        'The rules of axe-core for all levels up to AA of WCAG 2.2, with contrast in light and in dark and with targets of at least 24 pixels, on every kind of page and language in turns.',
        'The names of the land on the map of every version, in both languages, against the rows of its table: the same land, the same areas, the same terms.',
        'Walks by keyboard: through the page of a version in the order of the page, with a focus that can be seen, and through the map, the cards, the slider over days of signing, comparisons, the pages of images, drafts and lines, and a map in somebody else’s page.',
        'A width of 320 pixels, which is what a window of 1280 pixels has left at 400 per cent: no page is wider than its window, and no words are cut or covered.',
        'Text with the spacing of success criterion 1.4.12, set by the reader: no words are cut or covered.',
        'Colours forced by the system: maps keep the colours that their legend explains, and the focus and what is chosen can still be told.',
        'Reduced motion: nothing moves by itself, and the slider does not play.',
        'What changes after a choice is told in live regions: which parts of an address were not taken, that a map is ready or failed, and what was copied or kept.'
      ]
    },
    {
      heading: 'What is known to be missing',
      intro: 'These are limits, not opinions on what matters:',
      items: [
        'Names, roles and order are checked as the browser computes them. No screen reader was used in the tests.',
        'Only Chromium is tested by machine; Firefox and Safari are not.',
        'PDF files of images are tagged as one figure with its description; the order of the text within it is that of the drawing. The book has headings, lists, tables and figures as such, and was not checked against PDF/UA.',
        'Documents and articles that the atlas links to are other people’s.'
      ]
    },
    {
      heading: 'Something does not work for you',
      intro:
        'Open an issue in the project’s repository: which page, which browser and which aid, and what you expected. A barrier is a fault like a wrong figure, and is mended like one.',
      items: []
    }
  ] as readonly StatementSection[]
};

export type AccessibilityMessages = Widen<typeof en>;

export const accessibilityMessages = messageSet<AccessibilityMessages>(
  en,
  import.meta.glob('../languages/*/accessibility.ts', { eager: true, import: 'default' })
);
