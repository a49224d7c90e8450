import type { CaptionTexts } from '../view/caption-texts';
import type { FileWish } from '../view/file-wish';
import type { SheetView } from '../view/sheet-view';

/** A finished file. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A sheet as a page shows it before it is saved: the same drawing, its lettering in outlines. */
export interface Preview {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly texts: CaptionTexts;
  /** Credit and the note on proposals: added to every caption. */
  readonly always: string;
}

/** How far a longer piece of work has come. */
export type ReportProgress = (step: { readonly name: string; readonly done: number; readonly all: number }) => void;

/** What makes files from views: in the browser it works behind the page, on the command line at once. */
export interface ExportWork {
  readonly preview: (view: SheetView) => Promise<Preview>;
  readonly make: (view: SheetView, wish: FileWish, report: ReportProgress) => Promise<MadeFile>;
  readonly pack: (view: SheetView, wish: FileWish, report: ReportProgress) => Promise<MadeFile>;
}
