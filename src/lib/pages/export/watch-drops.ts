import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Locale } from '$lib/i18n/locale';
import { pageHref } from '../addresses/hrefs';

/** A text that may be a line of contact: an object or a document, a shape as WKT, or a table with a head. */
const LINE_TEXT =
  /^\s*(?:[{[<]|(?:SRID=\d+;)?(?:MULTI)?(?:POLYGON|LINESTRING)\b|GEOMETRYCOLLECTION\b|[\w"]+[,;\t][^\n]*\n)/iu;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Opens what was pasted outside of fields, where it is a file or looks like a line. */
export async function openPasted(
  {
    target,
    file,
    text
  }: { readonly target: EventTarget | null; readonly file: File | undefined; readonly text: string },
  locale: Locale
): Promise<void> {
  if (isField(target)) return;
  const pasted = file ?? (LINE_TEXT.test(text) ? new File([text], 'clipboard.txt') : undefined);
  if (pasted !== undefined) await openDropped(pasted, locale);
}

/**
 * An image of the atlas that is dropped on any of its pages, or pasted, opens what it shows; any other file is opened as
 * a line of contact of the reader's own.
 */
export async function openDropped(file: File, locale: Locale): Promise<void> {
  const { restorePage } = await import('./restore-view');
  const shown = await restorePage(file, locale.code);
  if (shown !== null) await goto(pageHref(locale, shown.path) + shown.search + shown.hash);
  else await openOwnLine(file, locale);
}

/** Pages that are drawn on a line of contact, which the address names. */
const WITH_LINE = /\/(?:plans\/[^/]+|compare(?:\/.*)?|export)$/u;

/** The line is shown on the page in view, where that is drawn on one and the line is kept, else among the reader's lines. */
async function openOwnLine(file: File, locale: Locale): Promise<void> {
  const { openLine } = await import('../shared/own/open-line');
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
