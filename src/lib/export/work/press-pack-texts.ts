import { creditIn, lineNotes } from '../../territory/manifest';
import { exportDataMessages } from '../../i18n/messages/export-data';
import { formatDate } from '../../i18n/format';
import { formatLine } from '../../i18n/format-line';
import '../../i18n/at-hand/keep-every';
import { LOCALES } from '../../i18n/locale';
import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage } from '../../i18n/localised';
import type { LineOfContact } from '../../territory/line-of-contact';
import type { SheetTexts } from '../notes/captions';
import { bibtexOf, citationFile, type CitedMap } from '../notes/citation';
import { listLicences } from '../notes/data-package';
import { natureOf, publishedIn } from '../notes/document-notes';
import { licencesOf, TEXT_LICENCE } from '../notes/licences';
import { encodeText, type ArchiveFile } from '../table/zip-files';

/** Texts of an image in one language, as the reader may have edited them. */
export interface ImageTexts extends Pick<SheetTexts, 'caption' | 'altText'> {
  readonly language: InterfaceLanguage;
}

/** Subject of a pack, apart from its images and data. */
export interface PressPackAbout extends Omit<CitedMap, 'language'> {
  /** Line of contact of the second version, where it is another. */
  readonly lineB?: LineOfContact;
  readonly texts: readonly ImageTexts[];
}

const textFile = (path: string, lines: readonly string[]): ArchiveFile => ({
  path,
  bytes: encodeText(`${lines.join('\n')}\n`)
});

/** The captions, alternative texts and citations of a pack. */
export function imageTextFiles(about: PressPackAbout): ArchiveFile[] {
  const texts = about.texts.flatMap(({ language, caption, altText }) => [
    textFile(`texts/caption-${language}.txt`, [caption.long]),
    textFile(`texts/caption-short-${language}.txt`, [caption.short]),
    textFile(`texts/alt-long-${language}.txt`, [altText.long]),
    textFile(`texts/alt-short-${language}.txt`, [altText.short])
  ]);
  const credits = about.credits.map((credit) => `${credit.text.en} / ${creditIn(credit, 'uk')} ${credit.url}`.trim());
  const map: CitedMap = { ...about, language: 'en' };
  return [
    ...texts,
    textFile('texts/credits.txt', credits),
    { path: 'texts/CITATION.cff', bytes: encodeText(citationFile(map)) },
    { path: 'texts/citation.bib', bytes: encodeText(bibtexOf(map)) }
  ];
}

/** Under which licences each file of a pack is: what is drawn from the geodata keeps theirs. */
export function licenceFile(paths: readonly string[], { credits }: PressPackAbout): ArchiveFile {
  const files = paths.map((path) => ({
    path,
    licences: /^(?:images|data)\//u.test(path) ? licencesOf(credits) : [TEXT_LICENCE]
  }));
  return { path: 'texts/LICENSES.txt', bytes: encodeText(listLicences(files)) };
}

/** README of the pack: its content and how it may be used, in every language. */
export function readmeFile(about: PressPackAbout): ArchiveFile {
  const { versions, line, lineB, address, day } = about;
  const lines = about.texts.flatMap(({ language: code }) => {
    const { pack } = exportDataMessages(code);
    const { messages } = LOCALES[code];
    const title = versions.map((version) => inLanguage(version.title, code)).join(' / ');
    const drawnOn = (lineB === undefined ? [line] : [line, lineB]).map((one) => formatLine(one, code)).join(' / ');
    return [
      pack.title,
      '',
      pack.intro(title, drawnOn),
      ...versions.map((version) => `${inLanguage(natureOf(version), code)} ${publishedIn(version, code)}.`),
      lineNotes(about.credits, code, messages.generalised),
      pack.conditions,
      '',
      ...(['images', 'data', 'texts'] as const).map((folder) => `${folder}/  ${pack.folders[folder]}`),
      `manifest.json  ${pack.manifest}`,
      '',
      `${pack.state}: ${address}`,
      pack.madeOn(formatDate(day, code)),
      ''
    ];
  });
  return textFile('README.txt', lines);
}
