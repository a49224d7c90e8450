import { borrowGround, lendGround, type ShareGround } from '$lib/cartography/plate/share-ground';
import type { PresetViewId } from '$lib/view/page/preset-views';
import { plateProjection } from './plate-projection';
import { PLATES, type PlateFormat } from './plates';

/** How the map of a format shares its ground with that of the other on a page that has both: the larger one holds it. */
export function shareWith({ name }: PlateFormat, preset?: PresetViewId): ShareGround {
  const [lender, borrower] = PLATES;
  if (name !== borrower.name) return lendGround(name);
  const projection = plateProjection(lender, preset);
  return borrowGround(name, plateProjection(borrower, preset), { plateId: lender.name, projection });
}
