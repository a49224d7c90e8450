/**
 * Data that the prerenderer has drawn a page from. They are not sent with it: in the browser the instance is empty, and
 * the page fetches them from files that it shares with others.
 */
export class PrerenderedData<Data> {
  constructor(readonly given: Data | null) {}
}
