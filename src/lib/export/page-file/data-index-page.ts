import { LIGHT } from '../../cartography/symbology/palette';
import { LANGUAGES, type DataLanguage } from '../../i18n/languages';
import type { IndexedPath, IndexTexts } from '../notes/data-index';
import { element, list, section, table, textCell, type Markup } from './elements';
import { pageFileStylesheet } from './page-stylesheet';

/** Words around the index in one language. */
export interface IndexPageTexts extends IndexTexts {
  readonly code: DataLanguage;
  readonly address: string;
  readonly content: string;
  readonly kind: string;
  readonly all: (count: number) => string;
  readonly toJson: string;
}

/** A link below the index: relative, so that it holds under any prefix. */
const fileLink = (text: string, path: string): Markup => element('a', text, { href: path });

function addressCell({ template, files: [first, ...others] }: IndexedPath, { all }: IndexPageTexts): Markup | string {
  if (first === undefined) return template;
  if (others.length === 0 && first.path === template) return fileLink(template, first.path);
  const files = [first, ...others];
  const links = list(files.map(({ path }) => fileLink(path, path)));
  return {
    html: element('code', template).html + element('details', [element('summary', all(files.length)), ...links]).html
  };
}

function inOneLanguage(groups: readonly IndexedPath[], texts: IndexPageTexts): Markup {
  const rows = groups.map((group) => [
    textCell(addressCell(group, texts)),
    textCell(texts.summaryOf(group)),
    textCell(group.files[0]?.mediaType ?? '')
  ]);
  const heads = [texts.address, texts.content, texts.kind].map((text) => textCell(text));
  return element(
    'div',
    section(LANGUAGES[texts.code].name, [
      element('p', texts.description),
      element('p', [texts.toJson, ' ', fileLink('index.json', 'index.json')]),
      table(texts.title, heads, rows)
    ]),
    { lang: texts.code }
  );
}

/** The index of the data as a page, in every language of the data one after the other; without a script. */
export function writeIndexPage(groups: readonly IndexedPath[], texts: readonly IndexPageTexts[]): string {
  const [first] = texts;
  const languages = texts.map(({ code }) => element('a', LANGUAGES[code].name, { href: `#${code}`, lang: code }));
  const body = [
    element('h1', first?.title ?? ''),
    element('nav', languages.flatMap((one) => [one, ' · ']).slice(0, -1)),
    ...texts.map((one) => element('div', inOneLanguage(groups, one), { id: one.code }))
  ];
  return [
    `<!doctype html>\n<html lang="${first?.code ?? 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${element('title', first?.title ?? '').html}<style>${pageFileStylesheet(LIGHT)}</style></head>`,
    `<body>${element('main', body).html}</body></html>\n`
  ].join('');
}
