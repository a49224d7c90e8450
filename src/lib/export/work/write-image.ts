import { datedLine, isSameLine } from '../../territory/line-of-contact';
import type { SheetInput } from '../../cartography/sheet/model/sheet';
import { renderRoomySheet } from '../../cartography/sheet/render-sheet';
import type { FileRequest } from '../../view/sheet/file-request';
import type { SheetView } from '../../view/sheet/sheet-view';
import type { MadeFile, Preview, ReportProgress } from './export-work';
import { sheetFileName } from '../notes/file-name';
import { IMAGE_FORMATS } from '../image/image-formats';
import type { ExportStep, ImageJob } from '../image/job/image-job';
import { editTexts, metadataOf } from './sheet-words';
import type { ExportTools } from './export-tools';

/** Lines of contact that a sheet is drawn on, as they stand in names of files: the second where it is another. */
export function linesOf({ parts: [first, second], newestLine }: SheetInput): Preview['lines'] {
  const line = first?.partition.line ?? datedLine(newestLine);
  const lineB = second?.partition.line ?? line;
  return isSameLine(line, lineB) ? { line } : { line, lineB };
}

/** Steps in the order in which a format goes through them. */
const STEPS: readonly ExportStep[] = ['lettering', 'drawing', 'encoding', 'done'];

/** Writes an image of a sheet; `report` hears of each step. `undefined` where there is no such format. */
export async function writeImage(
  tools: ExportTools,
  view: SheetView,
  request: FileRequest,
  report: ReportProgress
): Promise<MadeFile | undefined> {
  const format = IMAGE_FORMATS.find(({ id }) => id === request.format);
  if (format === undefined) return undefined;
  const { input, sheet } = await tools.draw(view);
  // Programs that do not read fonts in a file set its text in another, which is wider.
  const isRoomy = format.id === 'svg' && request.svgText === 'embedded';
  const scale = format.isRaster ? request.scale : 1;
  const name = sheetFileName(view, linesOf(input), scale, format.extension);
  const job: ImageJob = {
    scene: (isRoomy ? renderRoomySheet(input) : sheet).scene,
    dpi: sheet.dpi,
    scale,
    text: request.svgText,
    metadata: metadataOf(input, editTexts(input, request.edited))
  };
  const bytes = await format.write(job, tools.platform, (step) => {
    report({ name, done: STEPS.indexOf(step), all: STEPS.length - 1 });
  });
  return { name, mediaType: format.mediaType, bytes: new Uint8Array(bytes) };
}
