import type { SheetInput } from '../../cartography/sheet/model/sheet';
import '../../i18n/at-hand/keep-every';
import { LOCALES } from '../../i18n/locale';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n/languages';
import type { FileRequest } from '../../view/sheet/file-request';
import { formatSheetView } from '../../view/sheet/sheet-address';
import type { SheetView } from '../../view/sheet/sheet-view';
import type { MadeFile, ReportProgress } from './export-work';
import { fileName } from '../notes/file-name';
import { packPress, type PressFile } from './press-pack';
import type { ImageTexts } from './press-pack-texts';
import { editTexts } from './sheet-words';
import type { ExportTools } from './export-tools';
import { dataCredits, writeData } from './write-data';
import { linesOf, writeImage } from './write-image';

/** Images of a pack, the formats that newsrooms take; the page's choice decides only their size. */
const IMAGES = [
  { format: 'png', size: 'article', scale: 2 },
  // After the other file of its size: a sheet is drawn once for both.
  { format: 'svg', size: 'article', scale: 1 },
  { format: 'png', size: 'square', scale: 2 },
  { format: 'png', size: 'story', scale: 1 },
  { format: 'pdf', size: 'a4-landscape', scale: 1 }
] as const;
const DATA = {
  version: ['geojson', 'csv', 'xlsx', 'kml'],
  line: ['geojson', 'csv', 'xlsx', 'kml'],
  bands: ['geojson', 'csv', 'xlsx', 'kml'],
  moved: [],
  'side-by-side': ['csv', 'xlsx', 'geojson'],
  difference: ['csv', 'xlsx', 'geojson'],
  multiples: [],
  'areas-over-time': []
} as const satisfies Record<SheetView['subject']['kind'], readonly string[]>;

function textsIn(input: SheetInput, { edited }: FileRequest, language: InterfaceLanguage): ImageTexts {
  const { view } = input;
  const translated = { ...input, view: { ...view, locale: language }, locale: LOCALES[language] };
  // What somebody has written is in the language of the image in view.
  const { caption, captionLong, alt, altLong } = editTexts(translated, language === view.locale ? edited : {});
  return { language, caption: { short: caption, long: captionLong }, altText: { short: alt, long: altLong } };
}

/**
 * Packs everything that belongs with a sheet: images in several sizes and in every language, data, captions, alternative
 * texts, credits, licences, citation and a manifest.
 */
export async function packSheet(
  tools: ExportTools,
  view: SheetView,
  request: FileRequest,
  report: ReportProgress
): Promise<MadeFile> {
  const { input } = await tools.draw(view);
  const data = input.parts.every(({ version }) => version.notDrawn === undefined) ? DATA[view.subject.kind] : [];
  const images = INTERFACE_LANGUAGES.flatMap((locale) => IMAGES.map((image) => ({ ...image, locale })));
  const all = images.length + data.length + 1;
  const files: PressFile[] = [];
  const take = (role: PressFile['role'], file: MadeFile | undefined) => {
    if (file === undefined) return;
    files.push({ role, ...file });
    report({ name: file.name, done: files.length, all });
  };
  for (const { format, size, scale, locale } of images) {
    const one = { ...view, size, locale };
    const edited = locale === view.locale ? request.edited : {};
    take('image', await writeImage(tools, one, { format, scale, svgText: 'outlined', edited }, () => undefined));
  }
  for (const format of data) take('data', await writeData(tools, view, { format }));

  const credits = dataCredits(input, await tools.store.manifest());
  const lines = linesOf(input);
  const { siteUrl, today } = tools.occasion;
  const bytes = await packPress(files, {
    versions: input.parts.map(({ version }) => version),
    ...lines,
    address: `${siteUrl ?? ''}/export/${formatSheetView(view)}`,
    day: today ?? input.newestLine,
    credits,
    sources: input.sources,
    texts: INTERFACE_LANGUAGES.map((language) => textsIn(input, request, language))
  });
  const name = fileName({ ...view.subject, line: lines.line, details: ['press-pack'], extension: 'zip' });
  return { name, mediaType: 'application/zip', bytes: new Uint8Array(bytes) };
}
