import { pageUrl } from '../../cartography/caption/credit-line';
import { tellSheet } from '../../cartography/caption/describe-sheet';
import type { SheetInput } from '../../cartography/sheet/model/sheet';
import { sheetContext } from '../../cartography/sheet/model/sheet-context';
import { formatDate } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import { exportDataMessages } from '../../i18n/messages/export-data';
import { pageFileMessages } from '../../i18n/messages/page-file';
import type { Source } from '../../plans/schema/source';
import { pageOfSheet } from '../../view/sheet/sheet-of-page';
import { licencesOf } from '../notes/licences';
import { element, link, list, section, type Markup } from './elements';
import { pageFileStylesheet } from './page-stylesheet';
import { figuresOf } from './tell-figures';
import { tellVersionOnPage } from './tell-version';

/** Nothing may be fetched, and nothing may run: whoever opens the file can rely on it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** What a page in one file is made of. */
export interface PageFileInput {
  readonly input: SheetInput;
  /** The sheet as markup of SVG, its fonts inside. */
  readonly drawing: string;
  /** Title as in other files of the sheet. */
  readonly title: string;
  /** The reader's own caption, where there is one, and whom to name beside the map. */
  readonly captions: readonly string[];
}

function sourceLine({ outlet, title, date, url }: Source): Markup {
  const named = title === undefined ? outlet : `${outlet}: ${title}`;
  return element('span', [link(named, url), date === null ? '' : ` (${date})`]);
}

/** The publications that the versions cite, and the licences of what the map is made from. */
function creditsSections({ parts, sources, credits, locale: { code, messages } }: SheetInput): Markup[] {
  const cited = new Set(parts.flatMap(({ version }) => version.sources));
  const licences = licencesOf(credits).map(({ covers, title, url }) => [
    `${inLanguage(covers, code)}. `,
    link(title, url === '' ? null : url)
  ]);
  return [
    ...section(messages.sources, list(sources.filter(({ id }) => cited.has(id)).map((source) => sourceLine(source)))),
    ...section(pageFileMessages(code).rights, list(licences))
  ];
}

/** Where the same is to be seen on the site, and when this file was made. */
function footer(input: SheetInput): Markup {
  const { locale, siteUrl, today, view } = input;
  const texts = pageFileMessages(locale.code);
  const { search, hash } = pageOfSheet(view);
  const address = siteUrl === null ? null : `${pageUrl(input, siteUrl)}${search}${hash}`;
  const { madeOn } = exportDataMessages(locale.code).pack;
  const made = today === null ? [] : [madeOn(formatDate(today, locale.code))];
  return element('footer', [
    ...(address === null ? [] : [element('p', [`${texts.live}: `, link(address, address)])]),
    element('p', [texts.about, ...made].join(' '), { class: 'small' })
  ]);
}

/**
 * A page as one file of HTML: the map with its legend, what it shows in words and in figures, the clauses, the sources
 * and the licences. It needs no network and no script.
 */
export function writePageFile({ input, drawing, title, captions }: PageFileInput): string {
  const { locale, view, parts } = input;
  const { code, messages } = locale;
  const { palette } = sheetContext(input);
  const { names, description, note } = tellSheet(input);
  const texts = pageFileMessages(code);
  const heading = view.headline === '' ? (names[0] ?? title) : view.headline;
  const body = [
    element('p', messages.siteName, { class: 'small' }),
    element('h1', heading),
    ...(view.subtitle === '' ? [] : [element('p', view.subtitle)]),
    element('p', note, { class: 'note' }),
    element('figure', [
      element('div', { html: drawing }, { class: 'drawing', tabindex: 0, role: 'region', 'aria-label': title }),
      element(
        'figcaption',
        captions.map((caption) => element('p', caption))
      )
    ]),
    ...section(texts.inWords, list(description)),
    ...section(texts.inFigures, figuresOf(input, palette)),
    ...parts.filter(isFirstOfItsVersion).flatMap((part) => tellVersionOnPage(part, input, palette)),
    ...creditsSections(input),
    footer(input)
  ];
  return [
    `<!doctype html>\n<html lang="${code}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${element('title', title).html}<style>${pageFileStylesheet(palette)}</style></head>`,
    `<body>${element('main', body).html}</body></html>\n`
  ].join('');
}

/** One text on two lines is told once. */
const isFirstOfItsVersion = (
  { version }: SheetInput['parts'][number],
  index: number,
  parts: SheetInput['parts']
): boolean => parts.findIndex((part) => part.version.id === version.id) === index;
