import { formatDate, formatList, formatNumber, formatPublished } from '../../i18n/format';
import type { PlanVersion } from '../../plans/plan-version';
import { remember } from '../remember';
import type { SheetPart } from './sheet';
import type { SheetContext } from './sheet-context';

/** How much a sheet says: `full` where there is room to spare. */
export type Fullness = 'full' | 'short';

/** Lines older than this say how old they are. */
const OLD_LINE_DAYS = 30;
const DAY_MS = 86_400_000;

/** “Public since 20 November 2025 · draft, since superseded”. */
export function standingText({ version }: SheetPart, { input, messages }: SheetContext): string {
  const { code } = input.locale;
  return `${messages.publicSince(formatPublished(version, code))} · ${version.standingNote[code]}`;
}

/** That the newest line of contact is old, if it is. */
export const ageText = remember(({ input, messages }: SheetContext): string | undefined => {
  const { newestLine, today, locale } = input;
  const days = Math.floor((Date.parse(today) - Date.parse(newestLine)) / DAY_MS);
  return days > OLD_LINE_DAYS
    ? messages.lineAge(formatDate(newestLine, locale.code), formatNumber(days, locale.code))
    : undefined;
});

/** “A proposal, not an agreed border.”, or what a reference is. */
export function natureText(versions: readonly PlanVersion[], { input }: SheetContext): string {
  const { proposalNote, referenceNote } = input.locale.messages;
  return versions.every(({ kind }) => kind === 'baseline') && versions.length > 0 ? referenceNote : proposalNote;
}

/** Publications that carry the texts; with `full`, the others that are cited as well. */
function sourceText(fullness: Fullness, { input, messages }: SheetContext): string[] {
  const cited = new Set(input.parts.flatMap(({ version }) => version.sources));
  const sources = input.sources.filter(({ id }) => cited.has(id));
  const carriers = sources.filter(({ kind }) => kind === 'text' || kind === 'official');
  const named = fullness === 'full' || carriers.length === 0 ? sources : carriers;
  const outlets = [...new Set(named.map(({ outlet }) => outlet))].slice(0, fullness === 'full' ? 8 : 3);
  return outlets.length === 0 ? [] : [messages.text(formatList(outlets, input.locale.code))];
}

/** Credits of the geodata and the texts: they cannot be left out. */
export function creditTexts(fullness: Fullness, context: SheetContext): string[] {
  const { credits, locale } = context.input;
  const geodata = credits
    .map(({ text, licence }) => (fullness === 'full' ? `${text[locale.code]} (${licence}).` : `${text[locale.code]}.`))
    .join(' ');
  return [...sourceText(fullness, context), geodata];
}

/** How the map was made. */
export function methodTexts(fullness: Fullness, { input, messages }: SheetContext): string[] {
  const { generalised, areas } = input.locale.messages;
  if (input.view.subject.kind === 'areas-over-time') return fullness === 'short' ? [] : [areas.method];
  if (fullness === 'short') return [generalised];
  const projection = input.view.projection === 'mercator' ? messages.mercator : messages.equalArea;
  const made = messages.madeOn(formatDate(input.today, input.locale.code));
  return [`${generalised} ${projection}`, areas.method, made];
}

/** Where the atlas shows the same, without the scheme; by name where it is made without knowing. */
export function linkText({ input }: SheetContext): string {
  const { siteUrl, locale, view } = input;
  if (siteUrl === null) return locale.messages.siteName;
  const segments = [locale.segment, ...PATHS[view.subject.kind](view.subject.versions)];
  const path = segments.filter((segment) => segment !== undefined).map((segment) => `/${segment}`);
  return `${siteUrl.replace(/^https?:\/\//u, '')}${path.join('')}`;
}

const PATHS = {
  version: (versions: readonly string[]) => ['plans', ...versions],
  'side-by-side': (versions: readonly string[]) => ['compare', ...versions],
  difference: (versions: readonly string[]) => ['compare', ...versions],
  multiples: () => ['compare'],
  'areas-over-time': () => ['timeline']
} as const;
