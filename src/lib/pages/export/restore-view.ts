import { readState } from '$lib/export/image/metadata/read-state';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { VERSION_IDS } from '$lib/plans/version-ids';
import { parseSheetView } from '$lib/view/sheet/sheet-address';
import { pageOfSheet, type PageAddress } from '$lib/view/sheet/sheet-of-page';
import { SITE_GEODATA } from '../shared/geodata/fetch-geodata';
import { draftsNamed } from '../shared/drafts/found-drafts';
import { OPENING_PAIR } from '../addresses/pair-address';

/** No image of the atlas is larger; a film dropped by mistake is not read. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The query of the image that a file of the atlas carries; `null` for any other file. */
export async function restoreQuery(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  return readState(new Uint8Array(await file.arrayBuffer())) ?? null;
}

/** The page that shows what an image of the atlas shows; `null` for any other file. */
export async function restorePage(file: File, locale: InterfaceLanguage): Promise<PageAddress | null> {
  const query = await restoreQuery(file);
  if (query === null) return null;
  const { dates } = await SITE_GEODATA.manifest();
  // Drafts of a reader's own go by their ids: the page finds those that this browser keeps.
  const ids = [...VERSION_IDS, ...draftsNamed(query)];
  const context = { locale, ids, dates: dates.map(({ date }) => date), opening: OPENING_PAIR };
  return pageOfSheet(parseSheetView(query, context).view);
}
