/**
 * Markup that the prerenderer has put into the page. It is not sent a second time as data: in the browser the instance
 * is empty, and the component that shows it keeps what is in the document.
 */
export class PrerenderedMarkup {
  constructor(readonly html: string) {}
}

/**
 * What a component shows in the place of markup that it has not: in a browser a sign that keeps what is in the document.
 * In a document it is nothing: a browser takes an empty comment for the end of the markup, finds another comment behind
 * it, and writes the whole page anew.
 */
export const AS_PRERENDERED = typeof window === 'undefined' ? '' : '<!---->';

/** Markup of a component that no script takes over, without the marks by which one would find its way. */
export const withoutMarks = (body: string): string => body.replaceAll(/<!--.*?-->/gu, '');
