import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Locale } from '$lib/i18n/locale';
import { pageHref } from '../addresses/hrefs';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** A text that may be a line of contact: an object or a document, a shape as WKT, or a table with a head. */
const LINE_TEXT =
  /^\s*(?:[{[<]|(?:SRID=\d+;)?(?:MULTI)?(?:POLYGON|LINESTRING)\b|GEOMETRYCOLLECTION\b|[\w"]+[,;\t][^\n]*\n)/iu;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * An image of the atlas that is dropped on any of its pages, or pasted, opens what it shows; any other file, and a text
 * that looks like one, is opened as a line of contact of the reader's own. The browser never leaves the page for it, as
 * it would by itself.
 *
 * @param locale in which the page is now
 */
export function watchDrops(locale: () => Locale): void {
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    void openFile(file, locale());
  });
  document.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (data === null || event.defaultPrevented || isField(event.target)) return;
    const text = data.getData('text/plain');
    const file = data.files[0] ?? (LINE_TEXT.test(text) ? new File([text], 'clipboard.txt') : undefined);
    if (file === undefined) return;
    event.preventDefault();
    void openFile(file, locale());
  });
}

async function openFile(file: File, locale: Locale): Promise<void> {
  const { restorePage } = await import('./restore-view');
  const shown = await restorePage(file, locale.code);
  if (shown !== null) await goto(pageHref(locale, shown.path) + shown.search + shown.hash);
  else await openOwnLine(file, locale);
}

/** Pages that are drawn on a line of contact, which the address names. */
const WITH_LINE = /\/(?:plans\/[^/]+|compare(?:\/.*)?|export)$/u;

/** The line is shown on the page in view, where that is drawn on one and the line is kept, else among the reader's lines. */
async function openOwnLine(file: File, locale: Locale): Promise<void> {
  const { openLine } = await import('../shared/open-line');
  const added = await openLine(file, locale);
  if (added === null) return;
  const address = new URL(page.url);
  if (!WITH_LINE.test(page.route.id ?? '') || added.notKept !== null) {
    await goto(pageHref(locale, 'own'));
    return;
  }
  address.searchParams.delete('date');
  address.searchParams.set('line', added.id);
  await goto(address, { noScroll: true, keepFocus: true });
}
