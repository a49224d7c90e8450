import { captionMessages } from '../../i18n/messages/caption';
import { creditIn } from '../../territory/manifest';
import { originIn, type Source } from '../../plans/schema/source';
import { pageOfSheet } from '../../view/sheet/sheet-of-page';
import { shortTitleOf, type CaptionInput, type CaptionPart } from './caption-input';

/** Publications named for each version; a page of the atlas has them all. */
const NAMED_SOURCES = 3;

/** An outlet with what a reader must know of it: whose state controls it, and from where it has the text. */
function nameSource(source: Source, { locale }: CaptionInput): string {
  const { messages } = locale;
  const { outlet, controlledBy, kind } = source;
  const origin = originIn(source, locale.code);
  const notes = [
    ...(controlledBy === undefined ? [] : [messages.controlledBy[controlledBy]]),
    ...(kind === 'aggregator' ? [messages.sourceKind.aggregator] : []),
    ...(origin === undefined ? [] : [messages.sourceOrigin(origin)])
  ];
  return notes.length === 0 ? outlet : `${outlet} (${notes.join('; ')})`;
}

/** The publications that a version is known from, the one that carries its text first; at most so many. */
export function sourceNames(part: CaptionPart, input: CaptionInput, most: number): string[] {
  const sources = part.version.sources.flatMap((id) => input.sources.find((source) => source.id === id) ?? []);
  return [...new Set(sources.map((source) => nameSource(source, input)))].slice(0, most);
}

/** The publications behind one of several versions in a sentence; none where we know of none. */
export function creditText(part: CaptionPart, input: CaptionInput, most = NAMED_SOURCES): string[] {
  const { credit } = captionMessages(input.locale.code);
  const names = sourceNames(part, input, most);
  return names.length === 0 ? [] : [credit.sources(shortTitleOf(part, input), names.join(', '))];
}

/** The page that shows what the image shows, without query and hash. */
export function pageUrl({ locale, view }: CaptionInput, siteUrl: string): string {
  const segment = locale.segment === undefined ? '' : `/${locale.segment}`;
  return `${siteUrl}${segment}/${pageOfSheet(view).path}/`;
}

/** Address at which the atlas shows the same; only its name where the image is made without an address. */
function linkBack(input: CaptionInput): string {
  const { siteUrl, view } = input;
  const { siteName } = input.locale.messages;
  if (siteUrl === null) return siteName;
  const { search, hash } = pageOfSheet(view);
  return `${siteName}, ${pageUrl(input, siteUrl)}${search}${hash}`;
}

/** Whom an image owes what: the texts' sources, the geodata with their licences, the atlas with the way back to it. */
export function creditLine(input: CaptionInput): string {
  const { code } = input.locale;
  const { credit } = captionMessages(code);
  const data = input.credits.map((credit) => creditIn(credit, code)).join('. ');
  return [
    ...input.parts.flatMap((part) => creditText(part, input)),
    ...(data === '' ? [] : [credit.data(data)]),
    credit.image(linkBack(input))
  ].join(' ');
}
