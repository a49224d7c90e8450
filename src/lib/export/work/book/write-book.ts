import PDFDocument from 'pdfkit';
import { bookMessages } from '../../../i18n/messages/book';
import { CHECKED_UP_TO } from '../../../plans/checked';
import { collectPdf, describePdf } from '../../image/pdf/pdf-file';
import { writeNeutralsAsGrey } from '../../image/pdf/neutrals';
import { fontFileName, SCRIPTS, TYPE_FACES } from '../../image/fonts/font-files';
import { openLettering } from '../../image/fonts/lettering';
import { CREATOR } from '../../image/metadata/xmp';
import type { ImagePlatform } from '../../image/job/image-job';
import type { ReportProgress } from '../export-work';
import type { BookChapter } from './book-blocks';
import { BookPages, PAGE } from './book-pages';
import type { SheetStore } from '../gather-sheet';
import type { BookRequest } from './book-tools';
import { gatherBook } from './gather-book';

/** Entries of the contents on a page, and from one to the next in points. */
const CONTENTS_PER_PAGE = 46;
const CONTENTS_LEADING = 15;

/** Where a bookmark leads; pdfkit's types do not name it. */
const WHOLE_PAGE = { fit: true } as { expanded?: boolean };

type Element = PDFKit.PDFStructureElement;

/** A chapter with the page that it begins on. */
interface Opened {
  readonly chapter: BookChapter;
  readonly page: number;
  readonly name: string;
}

/** pdfkit's list of pages, in the order in which a reader turns them; not among its types. */
interface WithPages {
  readonly _root: { readonly data: { readonly Pages: { readonly data: { readonly Kids: unknown[] } } } };
}
const pageList = (document: PDFKit.PDFDocument): unknown[] =>
  (document as unknown as WithPages)._root.data.Pages.data.Kids;

function writeEntry(pages: BookPages, contents: Element, { chapter, page, name }: Opened, row: number): void {
  const { document } = pages;
  const y = PAGE.top + 40 + row * CONTENTS_LEADING;
  const x = PAGE.left + (chapter.level === 1 ? 0 : 14);
  const style = chapter.level === 1 ? 'h3' : 'text';
  const [title = ''] = pages.lines(chapter.title, style, PAGE.width - PAGE.right - x - 40);
  const entry = document.struct('TOCI');
  contents.add(entry);
  const link = document.struct('Link');
  entry.add(link);
  link.add(() => {
    pages.text(title, style, x, y);
    pages.text(String(page), style, PAGE.width - PAGE.right, y, 'end');
  });
  const options = { structParent: link, Contents: new String(title) } as unknown as PDFKit.Mixins.AnnotationOption;
  document.goTo(x, y - 11, PAGE.width - PAGE.right - x, CONTENTS_LEADING, name, options);
  link.end();
  entry.end();
}

/**
 * Writes the contents once all pages are known, and puts them where they were left out. So each page is finished when
 * the next begins: a book that is held back to its end would take gigabytes.
 */
function writeContents(pages: BookPages, contents: Element, first: number, opened: readonly Opened[], title: string) {
  const { document, pageNumber: last } = pages;
  pages.pageNumber = first - 1;
  const list = pageList(document);
  const written = list.length;
  opened.forEach((one, index) => {
    const row = index % CONTENTS_PER_PAGE;
    if (row === 0) pages.newPage();
    if (index === 0) pages.flow(contents, 'Caption', title, 'h1');
    writeEntry(pages, contents, one, row);
  });
  contents.end();
  list.splice(first - 1, 0, ...list.splice(written));
  pages.pageNumber = last;
}

/**
 * Writes the atlas as one PDF: vector drawings, tagged, with contents and bookmarks. The same data give the same bytes.
 *
 * @param report hears of each chapter; whatever it throws ends the work
 */
export async function writeBook(
  { languages, edition }: BookRequest,
  store: SheetStore,
  platform: ImagePlatform,
  report: ReportProgress
): Promise<Uint8Array> {
  const names = TYPE_FACES.flatMap((face) => SCRIPTS.map((script) => fontFileName(face, script)));
  const lettering = await openLettering(names, platform);
  const volumes = await Promise.all(languages.map((language) => gatherBook(language, edition, store)));
  const all = volumes.reduce((sum, { chapters }) => sum + chapters.length, 0);
  const [first = 'en'] = languages;
  const words = bookMessages(first);
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: '',
    pdfVersion: '1.7',
    lang: first,
    displayTitle: true,
    tagged: true,
    info: {
      Title: words.title,
      Subject: words.subject,
      Author: words.title,
      Creator: CREATOR,
      Producer: CREATOR,
      // The day of the data: a clock would make other bytes each time.
      CreationDate: new Date(`${CHECKED_UP_TO.events}T00:00:00Z`)
    }
  });
  for (const name of names) document.registerFont(name, lettering.bytesOf(name) as never);
  describePdf(document, {
    title: words.title,
    caption: words.subject,
    altText: words.subject,
    credit: volumes[0]?.credit ?? '',
    rights: '',
    language: first,
    state: ''
  });
  writeNeutralsAsGrey(document);
  const file = collectPdf(document);
  const pages = new BookPages(document, lettering, words.title);
  let done = 0;
  for (const { language, chapters, cover } of volumes) {
    const part = document.struct('Part', { lang: language });
    document.addStructure(part);
    const texts = bookMessages(language);
    pages.newPage(false);
    pages.y = 200;
    for (const { text, name, gap } of cover) {
      pages.flow(part, name === 'part' ? 'H1' : 'P', text, name);
      pages.y += gap;
    }
    const volume = document.outline.addItem(`${texts.title} (${language})`, WHOLE_PAGE);
    const contents = document.struct('TOC');
    part.add(contents);
    const firstPage = pages.pageNumber + 1;
    pages.pageNumber += Math.ceil(chapters.length / CONTENTS_PER_PAGE);
    const opened: Opened[] = [];
    let within = volume;
    for (const chapter of chapters) {
      report({ name: chapter.title, done, all });
      const blocks = await chapter.blocks();
      if (chapter.level === 1 || blocks.length > 0) pages.newPage();
      const name = `${language}-${String(opened.length)}`;
      document.addNamedDestination(name, 'XYZ', 0, 0, null as unknown as number);
      opened.push({ chapter, page: pages.pageNumber, name });
      const outlined = (chapter.level === 1 ? volume : within).addItem(chapter.title, WHOLE_PAGE);
      if (chapter.level === 1) within = outlined;
      const section = document.struct('Sect');
      part.add(section);
      pages.flow(section, 'H2', chapter.title, chapter.level === 1 ? 'part' : 'h1');
      pages.y += 6;
      for (const block of blocks) pages.block(section, block);
      section.end();
      done += 1;
    }
    writeContents(pages, contents, firstPage, opened, texts.contents);
    part.end();
  }
  report({ name: '', done: all, all });
  document.end();
  return file;
}
