import { areaMessages } from '../../../i18n/messages/areas';
import { generalisedText } from '../../caption/caption-input';
import { creditText, pageUrl, sourceNames } from '../../caption/credit-line';
import { captionMessages } from '../../../i18n/messages/caption';
import { formatDate, upperFirst } from '../../../i18n/format';
import { inLanguage } from '../../../i18n/localised';
import { creditIn } from '../../../territory/manifest';
import type { SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';

/** Amount of text on a sheet: `full` where there is room to spare, `least` where nothing else would fit. */
export type Fullness = 'full' | 'short' | 'least';

/** Publications that are named for one version alone, and for each of several. */
const NAMED_SOURCES: Readonly<Record<Fullness, { readonly alone: number; readonly each: number }>> = {
  full: { alone: 8, each: 3 },
  short: { alone: 3, each: 1 },
  least: { alone: 1, each: 1 }
};

/** “Public since 20 November 2025 · draft, since superseded”. */
export function standingText({ version }: SheetPart, { input }: SheetContext): string {
  const { code, messages } = input.locale;
  if (version.draft === true) return upperFirst(inLanguage(version.standingNote, code), code);
  return `${messages.published(version)} · ${inLanguage(version.standingNote, code)}`;
}

/** Publications behind each version: without the versions' names where there is one, or no room for more. */
function sourceTexts(fullness: Fullness, { input }: SheetContext): string[] {
  const { alone, each } = NAMED_SOURCES[fullness];
  const { parts, locale } = input;
  if (parts.length > 1 && fullness !== 'least') return parts.flatMap((part) => creditText(part, input, each));
  const names = new Set(parts.flatMap((part) => sourceNames(part, input, alone)));
  return names.size === 0 ? [] : [captionMessages(locale.code).credit.source([...names].join(', '))];
}

/** Credits of the geodata and the texts: they cannot be left out. */
export function creditTexts(fullness: Fullness, context: SheetContext): string[] {
  const { credits, locale } = context.input;
  const geodata = credits
    .map((credit) => `${fullness === 'full' ? creditIn(credit, locale.code) : inLanguage(credit.text, locale.code)}.`)
    .join(' ');
  return [sourceTexts(fullness, context).join(' '), geodata].filter((text) => text !== '');
}

/** Sentences on how the map was made. */
export function methodTexts(fullness: Fullness, { input, messages }: SheetContext): string[] {
  const areas = areaMessages(input.locale.code);
  const generalised = generalisedText(input);
  if (input.view.subject.kind === 'areas-over-time') return fullness === 'full' ? [areas.method] : [];
  if (fullness !== 'full') return [generalised];
  const projection = input.view.projection === 'mercator' ? messages.mercator : messages.equalArea;
  const { today, locale } = input;
  const made = today === null ? [] : [messages.madeOn(formatDate(today, locale.code))];
  return [`${generalised} ${projection}`, areas.method, ...made];
}

/** Address at which the atlas shows the same, without the scheme; the atlas's name where there is no address. */
export function linkText({ input }: SheetContext): string {
  const { siteUrl, locale } = input;
  return siteUrl === null ? locale.messages.siteName : pageUrl(input, siteUrl).replace(/^https?:\/\/|\/$/gu, '');
}
