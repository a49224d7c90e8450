/**
 * What browsers with Trusted Types let pass as markup and as the address of a script: text that is handed over as such is
 * checked once more, whatever wrote it. See https://www.w3.org/TR/trusted-types/.
 */

/** Markup as our writers write it: attributes in double quotes, and no loose signs. Whatever else begins with `<` is not ours. */
const WRITTEN = /<!--[^<>]*-->|<\/?([a-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*\/?>/giu;
const RUNS = /^(?:script|iframe|object|embed|base|meta|link)$/iu;
const HANDLES_EVENTS = /\son/iu;
const ADDRESS = /\s(?:[\w-]+:)?(?:href|src|action|formaction|to|from|by|values)="([^"]*)"/giu;
/** Letters written as numbers or names: our writers write none but the apostrophe so. */
const SPELT_OTHERWISE = /&(?!(?:amp|lt|gt|quot|#39);)/iu;

/** Browsers leave blanks out of the name of a scheme. */
function leadsToScript(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are blanks to a browser
  const meant = address.replaceAll(/[\s\u0000-\u001f]/gu, '');
  return SPELT_OTHERWISE.test(meant) || /^(?:java|vb)script:/iu.test(meant);
}

const isHarmless = (name: string, attributes: string): boolean =>
  !RUNS.test(name) &&
  !HANDLES_EVENTS.test(attributes.replaceAll(/"[^"]*"/gu, '')) &&
  [...attributes.matchAll(ADDRESS)].every(([, address = '']) => !leadsToScript(address));

/** Whether markup can only show something: it holds no script, no handler of events and no frame. */
export function isInertMarkup(markup: string): boolean {
  const rest = markup.replaceAll(WRITTEN, (_, name: string | undefined, attributes = '') =>
    name === undefined || isHarmless(name, attributes as string) ? '' : '<'
  );
  return !rest.includes('<');
}

/** Whether a script may run here: it is of this site. */
export function isOwnScript(address: string, site: { readonly href: string; readonly origin: string }): boolean {
  const url = URL.parse(address, site.href);
  return url !== null && url.origin === site.origin;
}

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: Partial<Record<'createHTML' | 'createScriptURL', (given: string) => string | null>>
  ): { createHTML(text: string): string };
  readonly defaultPolicy: object | null;
}

const factory = (): PolicyFactory | undefined => (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

/** Has the browser refuse markup that is not inert and scripts of other sites, where it can. */
export function guardMarkup(): void {
  // A document has this policy once, whichever of its scripts came first.
  if (factory()?.defaultPolicy != null) return;
  factory()?.createPolicy('default', {
    createHTML: (markup) => (isInertMarkup(markup) ? markup : null),
    createScriptURL: (address) => (isOwnScript(address, location) ? address : null)
  });
}

let asDocument: { createHTML(text: string): string } | undefined;

/**
 * The body of a page of this site as a document that runs nothing: its scripts stand in it, and are never part of this
 * one. Without the head, whose styles this page's policy would be asked about.
 */
export function parseOwnBody(html: string): Document {
  asDocument ??= factory()?.createPolicy('atlas-document', { createHTML: (text) => text });
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  return new DOMParser().parseFromString(asDocument?.createHTML(body) ?? body, 'text/html');
}
