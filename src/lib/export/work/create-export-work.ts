import { locateOnSheet, markAnnotations } from '../../cartography/sheet/map/locate-on-sheet';
import { renderSheet } from '../../cartography/sheet/render-sheet';
import { formatSheetView } from '../../view/sheet/sheet-address';
import type { SheetView } from '../../view/sheet/sheet-view';
import type { ExportWork } from './export-work';
import { gatherSheet, type SheetOccasion, type SheetStore } from './gather-sheet';
import type { ImagePlatform } from '../image/job/image-job';
import { outlineImage } from '../image/svg/svg-variants';
import { packSheet } from './pack-sheet';
import { previewTexts } from './sheet-words';
import type { DrawnSheet, ExportTools } from './export-tools';
import { writeData } from './write-data';
import { linesOf, writeImage } from './write-image';
import { writeOnePage } from './write-page';

/** Makes files of sheets from their parts, on a platform that draws pixels. */
export function createExportWork(
  store: SheetStore,
  occasion: SheetOccasion,
  platform: ImagePlatform
): ExportWork & { readonly forget: () => void } {
  let last: { readonly key: string; readonly drawn: Promise<DrawnSheet> } | undefined;
  const drawAnew = async (view: SheetView): Promise<DrawnSheet> => {
    const input = await gatherSheet(view, store, occasion);
    return { input, sheet: renderSheet(input) };
  };
  // The preview, each format and the caption are of one sheet.
  const draw = (view: SheetView): Promise<DrawnSheet> => {
    const key = formatSheetView(view);
    if (last?.key !== key) last = { key, drawn: drawAnew(view) };
    const { drawn } = last;
    drawn.catch(() => (last = undefined));
    return drawn;
  };
  const tools: ExportTools = { store, occasion, platform, draw };
  return {
    /** What is drawn next is drawn anew. */
    forget: () => (last = undefined),
    preview: async (view) => {
      const { input, sheet } = await draw(view);
      const svg = await outlineImage(sheet.scene, platform);
      const marks = markAnnotations(sheet, view.annotations);
      const { leftOut, size } = sheet;
      const isClassUnknown = view.isolated !== input.view.isolated;
      return { svg, ...size, ...previewTexts(input), lines: linesOf(input), marks, leftOut, isClassUnknown };
    },
    locate: async (view, points) => locateOnSheet((await draw(view)).sheet, points) ?? null,
    make: async (view, request, report) => {
      const file =
        (await writeImage(tools, view, request, report)) ??
        (await writeData(tools, view, request)) ??
        (await writeOnePage(tools, view, request));
      if (file === undefined) throw new Error(`There is no format “${request.format}” for this.`);
      return file;
    },
    pack: (view, request, report) => packSheet(tools, view, request, report),
    book: async (request, report) => {
      const { writeBook } = await import('./book/write-book');
      const bytes = await writeBook(request, store, platform, report);
      const name = `peace-plan-atlas_${request.languages.join('-')}_${request.edition}.pdf`;
      return { name, mediaType: 'application/pdf', bytes: new Uint8Array(bytes) };
    }
  };
}
