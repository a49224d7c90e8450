import type { BookRequest } from './book/book-tools';
import type { LineOfContact } from '../../territory/line-of-contact';
import type { AnnotationMark, SheetPoint } from '../../cartography/sheet/map/locate-on-sheet';
import type { CaptionTexts, FileRequest } from '../../view/sheet/file-request';
import type { LngLat, SheetView } from '../../view/sheet/sheet-view';

/** Name of failures after which another worker has to start: this one keeps modules that did not come whole. */
export const WORKER_BROKEN = 'WorkerBroken';

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
  /** The note on proposals and the credit, sentence by sentence: added to every caption. */
  readonly always: readonly string[];
  /** Lines of contact that it is drawn on, as they stand in names of files. */
  readonly lines: { readonly line: LineOfContact; readonly lineB?: LineOfContact };
  readonly marks: readonly AnnotationMark[];
  /** Annotations that are not drawn, by their place in the view. */
  readonly leftOut: readonly number[];
  /** Whether the class of land that the view isolates is in none of its legends, so that all are shown. */
  readonly isClassUnknown: boolean;
}

/** Callback for the progress of longer work. */
export type ReportProgress = (step: { readonly name: string; readonly done: number; readonly all: number }) => void;

/** Makes files from views: in the browser in a worker, on the command line in the same process. */
export interface ExportWork {
  readonly preview: (view: SheetView) => Promise<Preview>;
  /** The ground at points of a sheet; `null` beside its maps. All are of the map that the first lies on. */
  readonly locate: (view: SheetView, points: readonly SheetPoint[]) => Promise<LngLat[] | null>;
  readonly make: (view: SheetView, request: FileRequest, report: ReportProgress) => Promise<MadeFile>;
  /** Everything in the atlas as one PDF. */
  readonly book: (request: BookRequest, report: ReportProgress) => Promise<MadeFile>;
  readonly pack: (view: SheetView, request: FileRequest, report: ReportProgress) => Promise<MadeFile>;
}
