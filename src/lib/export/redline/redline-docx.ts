import { unzipSync } from 'fflate';
import type { Paragraph as DocxParagraph, ParagraphChild } from 'docx';
import type { RedlineRun } from '../../derivation/comparison/redline-words';
import type { RedlineGroup, RedlineRow } from '../../derivation/comparison/redline';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { redlineMessages } from '../../i18n/messages/redline';
import type { PlanVersion } from '../../plans/schema/plan-version';
import { publishedIn } from '../notes/document-notes';
import { zipFiles } from '../table/zip-files';

/** A redline of one version against the baseline, as a file is made from it. */
export interface RedlineFileInput {
  readonly baseline: PlanVersion;
  readonly other: PlanVersion;
  readonly groups: readonly RedlineGroup[];
  readonly locale: Locale;
}

/** What Word is to call the file. */
export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Docx = typeof import('docx');

/** Writes paragraphs of one document; each change has a number of its own. */
class RedlineWriter {
  #changes = 0;
  readonly #docx: Docx;
  readonly #input: RedlineFileInput;

  constructor(docx: Docx, input: RedlineFileInput) {
    this.#docx = docx;
    this.#input = input;
  }

  paragraphs(): DocxParagraph[] {
    const { baseline, other, groups, locale } = this.#input;
    const { code } = locale;
    const texts = redlineMessages(code);
    const { HeadingLevel } = this.#docx;
    const [a, b] = [baseline, other].map(({ title }) => inLanguage(title, code));
    const standings = [baseline, other].map(
      (version, index) =>
        `${'AB'.charAt(index)}: ${inLanguage(version.title, code)}. ${publishedIn(version, code)}; ${inLanguage(version.standingNote, code)}.`
    );
    return [
      this.#heading(texts.titleOf(a ?? '', b ?? ''), HeadingLevel.TITLE),
      ...[...standings, texts.wordHint(a ?? '', b ?? ''), texts.note].map((text) => this.#small(text)),
      ...groups.flatMap(({ title, rows }) => [
        this.#heading(title, HeadingLevel.HEADING_1),
        ...rows.flatMap((row) => this.#row(row))
      ]),
      this.#small(texts.madeOn(locale.messages.siteName))
    ];
  }

  /** A place or topic: where both texts speak of it, what is not known of them, and the words. */
  #row({ subject, a, b, runs }: RedlineRow): DocxParagraph[] {
    const { baseline, other, locale } = this.#input;
    const texts = redlineMessages(locale.code);
    const places = [a, b].flatMap(({ place }, index) => (place === '' ? [] : texts.place('AB'.charAt(index), place)));
    const unknown = [a, b].flatMap(({ unknown: why }, index) => {
      const { shortTitle } = index === 0 ? baseline : other;
      return why === '' ? [] : texts.unknown(inLanguage(shortTitle, locale.code), why);
    });
    const about = [...places, ...unknown].join(' · ');
    return [
      this.#heading(subject, this.#docx.HeadingLevel.HEADING_2),
      ...(about === '' ? [] : [this.#small(about)]),
      new this.#docx.Paragraph({ style: 'Wording', children: runs.map((run) => this.#run(run)) })
    ];
  }

  /** A run of words; the author of a change is the version, its day the one on which that became public. */
  #run({ text, fate }: RedlineRun): ParagraphChild {
    const { TextRun, DeletedTextRun, InsertedTextRun } = this.#docx;
    if (fate === 'kept') return new TextRun(text);
    const { other, locale } = this.#input;
    this.#changes += 1;
    const change = {
      text,
      id: this.#changes,
      author: inLanguage(other.shortTitle, locale.code),
      date: `${other.published}T00:00:00Z`
    };
    return fate === 'added' ? new InsertedTextRun(change) : new DeletedTextRun(change);
  }

  #heading(text: string, heading: Docx['HeadingLevel'][keyof Docx['HeadingLevel']]): DocxParagraph {
    return new this.#docx.Paragraph({ text, heading, keepNext: true });
  }

  #small(text: string): DocxParagraph {
    return new this.#docx.Paragraph({ text, style: 'About', keepNext: true });
  }
}

/** Sizes in half points, distances in twentieths of a point. */
const STYLES = {
  default: {
    document: { run: { font: 'Georgia', size: 22 } },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
    heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
    heading2: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 240, after: 40 } } }
  },
  paragraphStyles: [
    {
      id: 'About',
      name: 'About',
      basedOn: 'Normal',
      run: { size: 18, color: '5F5A52' },
      paragraph: { spacing: { after: 60 } }
    },
    { id: 'Wording', name: 'Wording', basedOn: 'Normal', paragraph: { spacing: { after: 120, line: 300 } } }
  ]
};

/** The parts of the archive that hold when it was made. */
const CLOCK = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/**
 * A redline as a Word file with tracked changes: rejecting all of them gives the baseline's wording, accepting all gives
 * that of the other version. The same redline gives the same bytes.
 */
export async function writeRedlineDocx(input: RedlineFileInput): Promise<Uint8Array> {
  const docx = await import('docx');
  const { baseline, other, locale } = input;
  const titles = [baseline, other].map(({ title }) => inLanguage(title, locale.code));
  const document = new docx.Document({
    creator: locale.messages.siteName,
    lastModifiedBy: locale.messages.siteName,
    title: redlineMessages(locale.code).titleOf(titles[0] ?? '', titles[1] ?? ''),
    description: redlineMessages(locale.code).note,
    styles: STYLES,
    features: { trackRevisions: true },
    sections: [{ children: new RedlineWriter(docx, input).paragraphs() }]
  });
  const packed = new Uint8Array(await docx.Packer.toArrayBuffer(document));
  // The library dates the file, and its parts, by the clock.
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]) => {
    if (path !== 'docProps/core.xml') return { path, bytes };
    const told = new TextDecoder().decode(bytes).replace(CLOCK, `$1${other.published}T00:00:00Z`);
    return { path, bytes: new TextEncoder().encode(told) };
  });
  return zipFiles(parts);
}
