/**
 * Markup that the prerenderer has put into the page. It is not sent a second time as data: in the browser the instance
 * is empty, and the component that shows it keeps what is in the document.
 */
export class PrerenderedMarkup {
  constructor(readonly html: string) {}
}
