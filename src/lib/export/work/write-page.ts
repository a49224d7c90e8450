import { renderRoomySheet } from '../../cartography/sheet/render-sheet';
import type { FileRequest } from '../../view/sheet/file-request';
import type { SheetView } from '../../view/sheet/sheet-view';
import type { FormatAbout } from '../format/format';
import { inlineImage } from '../image/svg/svg-variants';
import { sheetFileName } from '../notes/file-name';
import type { MadeFile } from './export-work';
import type { ExportTools } from './export-tools';
import { editTexts, metadataOf } from './sheet-words';
import { linesOf } from './write-image';

/** A page with all that belongs to it in one file: every subject has it. */
export const PAGE_FORMAT: FormatAbout = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  label: { en: 'HTML, one file', uk: 'HTML, один файл' }
};

/** Most that a page in one file may weigh, in bytes: mail programs and archives take it as it is. */
export const HEAVIEST_PAGE_BYTES = 400_000;

/** Writes a page in one file; `undefined` for another format. */
export async function writeOnePage(
  { draw, platform }: ExportTools,
  view: SheetView,
  { format, edited }: FileRequest
): Promise<MadeFile | undefined> {
  if (format !== PAGE_FORMAT.id) return undefined;
  const [{ input }, { writePageFile }] = await Promise.all([draw(view), import('../page-file/write-page-file')]);
  const own = editTexts(input, edited);
  const { title, credit } = metadataOf(input, own);
  const isEdited = edited.caption !== undefined || edited.captionLong !== undefined;
  // The page says in words and figures what a caption from the data would.
  const captions = isEdited ? [own.captionLong === '' ? own.caption : own.captionLong] : [credit];
  // Whoever has no fonts of ours reads wider letters.
  const { scene } = renderRoomySheet(input);
  const write = async (lettering: 'embedded' | 'plain') => {
    const drawing = await inlineImage(scene, lettering, platform);
    return new TextEncoder().encode(writePageFile({ input, drawing, title, captions }));
  };
  const whole = await write('embedded');
  const bytes = whole.length <= HEAVIEST_PAGE_BYTES ? whole : await write('plain');
  return {
    name: sheetFileName(view, linesOf(input), 1, PAGE_FORMAT.extension),
    mediaType: PAGE_FORMAT.mediaType,
    bytes
  };
}
