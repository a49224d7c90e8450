import type { Sheet, SheetInput } from '../../cartography/sheet/model/sheet';
import type { SheetView } from '../../view/sheet/sheet-view';
import type { SheetOccasion, SheetStore } from './gather-sheet';
import type { ImagePlatform } from '../image/job/image-job';

/** A sheet with what it was drawn from. */
export interface DrawnSheet {
  readonly input: SheetInput;
  readonly sheet: Sheet;
}

/** Tools that draw sheets and make files of them. */
export interface ExportTools {
  readonly store: SheetStore;
  readonly occasion: SheetOccasion;
  readonly platform: ImagePlatform;
  readonly draw: (view: SheetView) => Promise<DrawnSheet>;
}
