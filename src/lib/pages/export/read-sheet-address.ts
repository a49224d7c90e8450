import { hashWithoutDraft } from '$lib/draft/draft-hash';
import { parseSheetView, type SheetAddressContext, type SheetNotice } from '$lib/view/sheet/sheet-address';
import { boxOfCamera } from '$lib/view/sheet/sheet-of-page';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { readCamera, type Address } from '$lib/view/page/url';
import { cutGiven } from '$lib/view/page/query-reader';

/** Reads what an image shows; a camera in the hash, as links from maps have it, gives the part of the ground. */
export function readSheetAddress(
  { search, hash }: Address,
  context: SheetAddressContext
): { view: SheetView; notices: SheetNotice[] } {
  const { view, notices } = parseSheetView(search, context);
  const ignored: SheetNotice[] = [];
  const camera = readCamera(hashWithoutDraft(hash), {
    ignore: (_, given) => ignored.push({ kind: 'box', given: cutGiven(given) })
  });
  const box = camera === null ? null : boxOfCamera(camera);
  return { view: box === null ? view : { ...view, extent: box }, notices: [...notices, ...ignored] };
}
