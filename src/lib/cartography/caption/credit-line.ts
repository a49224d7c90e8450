import { captionMessages } from '../../i18n/caption-messages';
import type { Source } from '../../plans/source';
import { pageOfSheet } from '../../view/sheet-of-page';
import { shortTitleOf, type CaptionInput, type CaptionPart } from './caption-input';

/** Publications named for each version; a page of the atlas has them all. */
const NAMED_SOURCES = 3;

/** An outlet with what a reader must know of it: whose state controls it, and from where it has the text. */
function nameSource({ outlet, origin, controlledBy, kind }: Source, { locale }: CaptionInput): string {
  const { messages } = locale;
  const notes = [
    ...(controlledBy === undefined ? [] : [messages.controlledBy[controlledBy]]),
    ...(kind === 'aggregator' ? [messages.sourceKind.aggregator] : []),
    ...(origin === undefined || origin === outlet ? [] : [messages.sourceOrigin(origin)])
  ];
  return notes.length === 0 ? outlet : `${outlet} (${notes.join('; ')})`;
}

function creditText(part: CaptionPart, input: CaptionInput): string[] {
  const { credit } = captionMessages[input.locale.code];
  const sources = part.version.sources.flatMap((id) => input.sources.find((source) => source.id === id) ?? []);
  const names = [...new Set(sources.map((source) => nameSource(source, input)))].slice(0, NAMED_SOURCES);
  if (names.length === 0) return [];
  return [credit.sources(shortTitleOf(part, input), names.join(', '))];
}

/** Where the atlas shows what the image shows; by name alone where it is made without knowing. */
function linkBack({ siteUrl, locale, view }: CaptionInput): string {
  const { siteName } = locale.messages;
  if (siteUrl === null) return siteName;
  const { path, search, hash } = pageOfSheet(view);
  const segment = locale.segment === undefined ? '' : `/${locale.segment}`;
  return `${siteName}, ${siteUrl}${segment}/${path}/${search}${hash}`;
}

/** Whom an image owes what: the texts' sources, the geodata with their licences, the atlas with the way back to it. */
export function creditLine(input: CaptionInput): string {
  const { code } = input.locale;
  const { credit } = captionMessages[code];
  const data = input.credits.map(({ text, licence }) => `${text[code]} (${licence})`).join('; ');
  return [
    ...input.parts.flatMap((part) => creditText(part, input)),
    ...(data === '' ? [] : [credit.data(data)]),
    credit.image(linkBack(input))
  ].join(' ');
}
