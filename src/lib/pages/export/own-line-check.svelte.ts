import type { FindOwn } from '$lib/export/work/export-client';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { isOwnLineId } from '$lib/territory/line-of-contact';
import type { SheetView } from '$lib/view/sheet/sheet-view';

/** The land of a line of the reader's own, which the worker cannot find by itself. */
export const findOwn: FindOwn = (id) =>
  import('../shared/own-lines').then(({ fetchOwnTerritory }) => fetchOwnTerritory(id));

/** What is to be told of the lines of the reader's own that an image is drawn on. */
export class OwnLineCheck {
  /** Of a line that this browser does not keep. */
  notices = $state.raw<readonly string[]>([]);
  /** Why no image may be made yet: it would not say what it must. */
  objection = $state.raw<string | null>(null);

  /** Looks whether this browser keeps the lines, and whether it is said of each what stands on every image. */
  async look({ date, dateB, subject }: SheetView, code: InterfaceLanguage): Promise<void> {
    const ids = [date, dateB].flatMap((key) => (key !== null && isOwnLineId(key) ? [key] : []));
    const store = ids.length === 0 ? null : await import('../shared/own-lines');
    const found = store === null ? [] : await Promise.all(ids.map((id) => store.lineStore().find(id)));
    const texts = store?.ownLinesMessages(code);
    const { isSaid } = await import('$lib/own-line/own-line');
    // Lengths and bands are measured along the atlas's lines alone: such an image shows the version itself.
    const isMeasured = ['line', 'bands'].includes(subject.kind);
    this.notices = [
      ...(texts !== undefined && found.includes(undefined) ? [texts.elsewhere] : []),
      ...(texts !== undefined && isMeasured ? [texts.notOnOwn.borders] : [])
    ];
    const isUnsaid = found.some((line) => line !== undefined && !isSaid(line[0]));
    this.objection = texts !== undefined && isUnsaid ? texts.sayFirst : null;
  }
}
