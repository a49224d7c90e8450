import { ownLines } from '$lib/components/lines/own-lines.svelte';
import { once } from '$lib/once';
import { ownLine } from '$lib/own-line/own-line';
import { LineStore } from '$lib/own-line/store/line-store';
import type { OwnTerritory } from '$lib/territory/read-territory';

import { SITE_GEODATA } from '../geodata/fetch-geodata';

export { ownLinesMessages } from '$lib/i18n/messages/own-lines';

/** Set while the browser keeps lines, so that pages know without opening the database. */
const KEPT_SIGN = 'own-lines';

/** Writes down for other pages whether there are lines. */
function leaveSign(hasLines: boolean): void {
  try {
    if (hasLines) localStorage.setItem(KEPT_SIGN, '1');
    else localStorage.removeItem(KEPT_SIGN);
  } catch {
    // A browser that keeps nothing has no lines to tell of.
  }
}

/** The lines of one's own that this browser keeps, followed from the first call on: lists of lines have them. */
export const lineStore = once((): LineStore => {
  const store = new LineStore();
  const follow = async () => {
    ownLines.list = await store.list();
    leaveSign(ownLines.list.length > 0);
  };
  store.onChange(() => void follow());
  void follow();
  return store;
});

/** The land that a line of one's own cuts out; nothing where this browser does not keep the line. */
export async function fetchOwnTerritory(id: string): Promise<OwnTerritory | undefined> {
  const found = await lineStore().find(id);
  if (found === undefined) return undefined;
  const [about, { cut }] = found;
  // Of the lines of the atlas it is said as well for how many the estimate is carried forward from 2014.
  const since2014 = await SITE_GEODATA.people().then(
    (file) => file.since2014,
    () => ({})
  );
  return { line: ownLine(about, id), topology: cut.topology, people: { ...cut.people, since2014 } };
}
