import type { Locale } from '$lib/i18n/locale';
import template from './app.html?raw';

/** The scripts of a document's head, which stand before the styles of its maps. */
const SCRIPTS = /<script>[\s\S]*<\/script>(?=\s*%drawn%)/u;

/** Name of the file with these scripts, which waits for nothing in the document and says what it says in one language. */
const startFile = ({ code }: Locale): string => `start-${code}.js`;

/** A document that says in a reader's language that its scripts do not come. */
export const sayStalled = (html: string, { messages: { fault } }: Locale): string =>
  html.replace('%stalled%', () => JSON.stringify({ text: fault.stalled, reload: fault.reload }));

/** The scripts of a document's head as a file that pages written by the hundred share. */
export function writeStart(locale: Locale): string {
  const [scripts = ''] = SCRIPTS.exec(template) ?? [];
  return sayStalled(scripts, locale).replaceAll(/ *<\/?script>\n?/gu, '');
}

/**
 * A document with that file instead of the scripts. Browsers fetch it beside the style sheets, before the first paint.
 *
 * @param top way to the top of the site
 */
export const linkStart = (html: string, locale: Locale, top: string): string =>
  html.replace(SCRIPTS, () => `<script src="${top}/${startFile(locale)}"></script>`);
