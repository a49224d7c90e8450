/** Content of a BibTeX entry of the atlas, as it is to be read. */
export interface CitedPage {
  readonly title: string;
  /** State of the data, and when the page was read. */
  readonly note: string;
  readonly year: string;
  readonly url: string;
  /** Key that distinguishes the entry from others in one bibliography; the atlas as a whole has none. */
  readonly key?: string;
}

/** Characters that TeX reads as commands, so that a title with a percent sign does not end there. */
function escapeTex(text: string): string {
  const commands: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}'
  };
  return text.replace(/[\\~^&%$#_{}]/gu, (character) => commands[character] ?? `\\${character}`);
}

/** A BibTeX entry; the braces around the title keep its capitals. */
export function bibtexEntry({ title, note, year, url, key }: CitedPage): string {
  return [
    `@misc{${['peace-plan-atlas', ...(key === undefined ? [] : [key])].join('-')},`,
    `  title = {{${escapeTex(title)}}},`,
    `  year = {${year}},`,
    `  note = {${escapeTex(note)}},`,
    `  howpublished = {\\url{${url}}}`,
    '}'
  ].join('\n');
}
