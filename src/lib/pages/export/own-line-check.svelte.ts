import { isoDay } from '$lib/territory/territory';
import { base } from '$app/paths';
import { ExportClient, type Lender } from '$lib/export/work/export-client';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { isOwnLineId } from '$lib/territory/line-of-contact';
import { sharedLineOfContactDate } from '$lib/view/page/default-date';
import { movedLines } from '$lib/view/sheet/moved-lines';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import type { FoundDrafts } from '../shared/drafts/found-drafts';
import type { ExportPageData } from './load-export-page.server';

/** Versions and dates of the atlas, and drafts of the reader's own that the address names. */
type Known = Pick<ExportPageData, 'catalogue' | 'dates'> & Pick<FoundDrafts, 'versions'>;

/** Finds lines and drafts of the reader's own, and what two lines have in common, for the worker. */
const lender = (code: InterfaceLanguage, known: () => Known): Lender => ({
  draft: (id) => known().versions.get(id)?.version,
  own: async (id, view) => {
    const { fetchOwnTerritory } = await import('../shared/own/own-lines');
    const own = await fetchOwnTerritory(id);
    const { isMeasured } = await import('../shared/outlines/lend-outlined');
    if (own === undefined || !isMeasured(view)) return own;
    const { fetchOwnBorders } = await import('../shared/own/own-borders');
    return { ...own, borders: await fetchOwnBorders(id) };
  },
  outlined: async (view) => {
    const { lendOutlined } = await import('../shared/outlines/lend-outlined');
    const { catalogue, dates, versions } = known();
    const ids: readonly string[] = view.subject.versions;
    const drafts = ids.flatMap((id) => versions.get(id)?.version ?? []);
    const shown = catalogue.filter(({ id }) => ids.includes(id));
    return lendOutlined(view, drafts, sharedLineOfContactDate(shown, dates), code);
  },
  common: async (view) => {
    const [{ fetchCommon }, { outlinesOfAll }] = await Promise.all([
      import('../shared/own/common-lines'),
      import('$lib/derivation/partition/outline-faults')
    ]);
    const { catalogue, dates, versions } = known();
    const [shown = ''] = view.subject.versions;
    const draft = versions.get(shown)?.version;
    const drafts = draft === undefined ? [] : [draft];
    const own = sharedLineOfContactDate([...catalogue.filter(({ id }) => id === shown), ...drafts], dates);
    return fetchCommon(movedLines(view, own, dates), outlinesOfAll(drafts)).catch(() => undefined);
  }
});

/** The work on images, in a worker that is lent what it cannot find. */
export const openClient = (code: InterfaceLanguage, known: () => Known): ExportClient =>
  new ExportClient([location.origin + base, isoDay(), code], lender(code, known));

/** What is to be told of the lines of the reader's own that an image is drawn on, and of a pull-back along them. */
export class OwnLineCheck {
  /** Of a line that this browser does not keep, and of distances that were not taken as they stand. */
  notices = $state.raw<readonly string[]>([]);
  /** Why no image may be made yet: it would not say what it must. */
  objection = $state.raw<string | null>(null);

  /** Looks whether this browser keeps the lines, and whether it is said of each what stands on every image. */
  async look({ date, dateB, pull }: SheetView, code: InterfaceLanguage): Promise<void> {
    const ids = [date, dateB].flatMap((key) => (key !== null && isOwnLineId(key) ? [key] : []));
    const store = ids.length === 0 ? null : await import('../shared/own/own-lines');
    const found = store === null ? [] : await Promise.all(ids.map((id) => store.lineStore().find(id)));
    const texts = store?.ownLinesMessages(code);
    const { isSaid } = await import('$lib/own-line/own-line');
    const pullFaults =
      pull === null ? [] : (await import('../shared/pull-back/pull-back-faults')).tellPullBackFaults(pull, code);
    this.notices = [...(texts !== undefined && found.includes(undefined) ? [texts.elsewhere] : []), ...pullFaults];
    const isUnsaid = found.some((line) => line !== undefined && !isSaid(line[0]));
    this.objection = texts !== undefined && isUnsaid ? texts.sayFirst : null;
  }
}
