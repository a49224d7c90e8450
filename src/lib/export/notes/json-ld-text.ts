/** Description in the words of https://schema.org as text for a script element, which no text in it may end. */
export const jsonLdText = (described: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...described }).replaceAll('<', '\\u003c');
