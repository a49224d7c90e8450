import { distinctLines } from '../../territory/line-of-contact';
import type { AreaSeries } from '../../derivation/figures/area-over-time';
import type { BandLand, BandSide } from '../../derivation/borders/band-land';
import type { MeasuredBorders } from '../../derivation/borders/describe-borders';
import type { Partition } from '../../derivation/partition/derive-partition';
import type { UnitShare } from '../../derivation/partition/face-areas';
import { formatList } from '../../i18n/format';
import { captionMessages } from '../../i18n/messages/caption';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { Locale } from '../../i18n/locale';
import { inLanguage, type Localised } from '../../i18n/localised';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { Source } from '../../plans/schema/source';
import type { Credit } from '../../territory/credit';
import { lineNotes, type AdministrativeUnit } from '../../territory/manifest';
import type { Holder } from '../../territory/territory';
import type { PullBack } from '../../view/page/pull-back';
import type { SheetView } from '../../view/sheet/sheet-view';
import { measureWords } from './measure-words';
import { unitNameIn } from '../../territory/unit-name';

/** What captions are written from: the input of the drawing, without its geometry. */
export interface CaptionInput {
  readonly view: SheetView;
  /** Locale of the image, as `view.locale` says. */
  readonly locale: Locale;
  /** Parts in the order of the subject's versions. */
  readonly parts: readonly CaptionPart[];
  readonly units: readonly AdministrativeUnit[];
  readonly credits: readonly Credit[];
  /** At least those that the versions cite. */
  readonly sources: readonly Source[];
  /** Series of areas; set only for charts of areas over time. */
  readonly series?: readonly AreaSeries[];
  /** Newest line-of-contact date there is. */
  readonly newestLine: string;
  /**
   * ISO day on which the image is made: lines that are older than 30 days then say so. `null` in a file that is to be
   * the same whenever it is made, and says itself of which day its data are.
   */
  readonly today: string | null;
  /** Address of the atlas, without a slash at the end; `null` where the image is made without knowing. */
  readonly siteUrl: string | null;
}

/** A version on the line of contact that its map is drawn on. */
export interface CaptionPart {
  readonly version: PlanVersion;
  readonly partition: Partition;
  /** Lengths of the borders that it would create; set for the figure of its lines. */
  readonly borders?: MeasuredBorders;
  /** Land within distances of the line that proposals name; set for the figure of those. */
  readonly bands?: readonly { readonly land: BandLand; readonly proposals: readonly Localised[] }[];
  /** A pull-back that the reader has set, in place of the distances that proposals name, with the land of each side. */
  readonly pullBack?: PullBack & { readonly sides: Readonly<Record<Holder, BandSide>> };
}

/** An image in sentences. Caption and description are made from the same story, so that they never differ in a number. */
export interface SheetStory {
  /** Words before the name in a short description: the kind of image. */
  readonly lead: string;
  /** Names of what is shown, the fullest first. */
  readonly names: readonly string[];
  /** The most telling first; a short text has the first that it has room for. */
  readonly facts: readonly string[];
  /** Wordings of the line of contact or the span of days, the fullest first; none where nothing is drawn on a line. */
  readonly lines: readonly string[];
  /** Note that the image shows a proposal, or what else it shows. */
  readonly note: string;
  /** Sentences on what the texts would do, in order. */
  readonly caption: readonly string[];
  /** Sentences on what is visible, in order. */
  readonly description: readonly string[];
}

/** A story without its note, which depends on the versions alone. */
export type StoryOfKind = Omit<SheetStory, 'note'>;

/** Units named one by one where there are many; the others are counted. */
const NAMED_UNITS = 3;

/** Names of the largest units that some land lies in. */
export function placesOf(shares: readonly UnitShare[], { units, locale }: CaptionInput): string {
  const { code } = locale;
  const names = shares.map(({ unit }) => unitNameIn(units, unit, code));
  if (names.length <= NAMED_UNITS + 1) return formatList(names, code);
  const others = captionMessages(code).outside(names.length - NAMED_UNITS);
  return `${names.slice(0, NAMED_UNITS).join(', ')} ${others}`;
}

/** A class of land by its title, with what distinguishes it from others of that title. */
export const nameClass = ({ title, detail }: { readonly title: string; readonly detail: string }): string =>
  detail === '' ? title : `${title}; ${detail}`;

/** The text as it stands within a sentence; names of countries, of Crimea and of sites keep their capital. */
export const lowerFirst = (text: string, code: InterfaceLanguage): string =>
  /^(?:Russia|Ukraine|Crimea|Zaporizh|Kakhov|Kinburn|Росі|Україн|Крим|Запоріз|Кінбурн)/u.test(text)
    ? text
    : text.slice(0, 1).toLocaleLowerCase(code) + text.slice(1);

export const titleOf = ({ version }: CaptionPart, { locale }: CaptionInput): string =>
  inLanguage(version.title, locale.code);

export const shortTitleOf = ({ version }: CaptionPart, { locale }: CaptionInput): string =>
  inLanguage(version.shortTitle, locale.code);

export const isDrawn = ({ version }: CaptionPart): boolean => version.notDrawn === undefined;

/** Sentences on what the colours of an image mean, where it is not the overview. */
export function facetSentences({ view, locale }: CaptionInput): string[] {
  const { facetLabel, facet } = locale.messages;
  return view.facet === 'status' ? [] : [`${facetLabel}: ${facet[view.facet]}.`];
}

/** How far the lines of an image are generalised, and what else is to be said of them. */
export const generalisedText = ({ credits, locale, view }: CaptionInput): string =>
  [lineNotes(credits, locale.code, locale.messages.generalised), measureWords(view.measure).note?.(locale.code) ?? '']
    .join(' ')
    .trim();

/** Sentences on layers that are switched off; areas in words still count them. */
export function hiddenSentences({ view, locale }: CaptionInput): string[] {
  if (view.hidden.length === 0) return [];
  const names = view.hidden.map((layer) => locale.messages.layer[layer]);
  return [captionMessages(locale.code).hidden(names.join('; '))];
}

/** Why several maps cannot be compared by area, or nothing where they can. */
export function notComparable(input: CaptionInput): string | undefined {
  const { pair } = captionMessages(input.locale.code);
  const undrawn = input.parts.find((part) => !isDrawn(part));
  if (undrawn !== undefined) return pair.withoutMap(titleOf(undrawn, input));
  const lines = distinctLines(input.parts.map(({ partition }) => partition.line));
  return lines.length > 1 ? pair.onTwoLines : undefined;
}
