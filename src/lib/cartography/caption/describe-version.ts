import { definitionOf } from '../../territory/measures';
import { aboutMessages } from '../../i18n/messages/about';
import type { Partition } from '../../derivation/partition/derive-partition';
import { describeBorders } from '../../derivation/borders/describe-borders';
import { describePartition } from '../../derivation/partition/describe-partition';
import { describePeople } from '../../derivation/partition/describe-people';
import { nameLands } from '../../derivation/partition/name-lands';
import { spokenLand } from '../../derivation/partition/spoken-land';
import { peopleMessages } from '../../i18n/messages/people';
import { describePullBack } from './describe-pull-back';
import { bandMessages } from '../../i18n/messages/bands';
import { captionMessages } from '../../i18n/messages/caption';
import { formatArea, formatNumber, formatShare } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage } from '../../i18n/localised';
import type { NotDrawn, PlanVersion } from '../../plans/schema/plan-version';
import { deriveLegend, describeClass } from '../symbology/legend';
import {
  facetSentences,
  hiddenSentences,
  lowerFirst,
  nameClass,
  shortTitleOf,
  titleOf,
  generalisedText,
  type CaptionInput,
  type CaptionPart,
  type StoryOfKind
} from './caption-input';
import { figures, overviewFacts } from './version-facts';
import { measureWords } from './measure-words';

/** Every class of land on a map with where it is and how much, in the legend's order. */
export function describeLands(partition: Partition, { view, locale }: CaptionInput): string[] {
  const { code, messages } = locale;
  const isOfPart = spokenLand(partition) !== null;
  return deriveLegend(partition, view.facet, messages).map((entry) => {
    const places = nameLands(entry.zones, partition, locale);
    const share = isOfPart ? null : formatShare(entry.shareOfUkraine, code);
    return captionMessages(code).land(nameClass(entry), places, formatArea(entry.areaKm2, code), share);
  });
}

/** What a version would do with land, in sentences: by the overview, or by the one facet in view. */
export function tellVersion({ partition }: CaptionPart, input: CaptionInput): string[] {
  return input.view.facet === 'status' ? describePartition(partition, input.locale) : describeLands(partition, input);
}

/** Overlays, sites and silences: what a map shows besides zones, or cannot show. */
function describeRest({ version }: CaptionPart, { view, locale }: CaptionInput): string[] {
  const { code, messages } = locale;
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${heading}: ${items.join('; ')}.`];
  const shown = (layer: 'overlays' | 'sites') => !view.hidden.includes(layer) && version.notDrawn === undefined;
  const overlays = shown('overlays')
    ? version.overlays.map(({ name }) => lowerFirst(inLanguage(name, code), code))
    : [];
  const sites = shown('sites')
    ? version.sites.map(({ site, term }) => `${lowerFirst(messages.map.site[site], code)} (${inLanguage(term, code)})`)
    : [];
  const open = version.leavesOpen.map((text) => lowerFirst(inLanguage(text, code).replace(/\.$/u, ''), code));
  return [
    ...list(messages.overlaysTitle, overlays),
    ...list(messages.sites, sites),
    ...list(aboutMessages(code).leavesOpen, open)
  ];
}

function tellIsolated({ partition }: CaptionPart, { view, locale }: CaptionInput): string[] {
  const entry = deriveLegend(partition, view.facet, locale.messages).find(({ id }) => id === view.isolated);
  return entry === undefined ? [] : [captionMessages(locale.code).isolated(lowerFirst(nameClass(entry), locale.code))];
}

const opening = (version: PlanVersion, code: InterfaceLanguage): string =>
  captionMessages(code).opening.version(inLanguage(version.title, code));

function storyOfUndrawn(
  part: CaptionPart,
  notDrawn: NotDrawn,
  input: CaptionInput
): Omit<StoryOfKind, 'lead' | 'names'> {
  const { code, messages } = input.locale;
  const texts = captionMessages(code);
  const terms = notDrawn.terms.map((term) =>
    texts.landInWords(
      inLanguage(term.name, code),
      lowerFirst(nameClass(describeClass(term, input.view.facet, messages)), code)
    )
  );
  const reason = inLanguage(notDrawn.reason, code);
  return {
    facts: [texts.notDrawn(inLanguage(notDrawn.brief, code))],
    lines: [],
    caption: [texts.standing(titleOf(part, input), inLanguage(part.version.standingNote, code)), reason, ...terms],
    description: [messages.map.notDrawn(titleOf(part, input), reason), ...terms, ...describeRest(part, input)]
  };
}

/** Land on both sides within the distances that the figure shows. */
function describeBands({ bands = [], pullBack }: CaptionPart, { locale: { code }, units }: CaptionInput): string[] {
  if (pullBack !== undefined) return describePullBack(pullBack, units, code);
  const { figure } = bandMessages(code);
  return bands.map(({ land: { km, sides }, proposals }) =>
    figure.sentence(
      figure.within(formatNumber(km, code, 1), proposals.map((title) => inLanguage(title, code)).join('; ')),
      figure.sides(formatArea(sides.ukraine.areaKm2, code), formatArea(sides.russia.areaKm2, code))
    )
  );
}

/** The story of one version's map. */
export function describeVersion(part: CaptionPart, input: CaptionInput): StoryOfKind {
  const { code } = input.locale;
  const { version, partition } = part;
  const texts = captionMessages(code);
  const { kind } = input.view.subject;
  const shared = {
    lead: texts.lead[kind === 'line' || kind === 'bands' ? kind : 'version'],
    names: [titleOf(part, input), shortTitleOf(part, input)]
  };
  if (version.notDrawn !== undefined) return { ...shared, ...storyOfUndrawn(part, version.notDrawn, input) };
  const borders = part.borders === undefined ? [] : describeBorders(part.borders, input.units, code);
  const bands = describeBands(part, input);
  const told = kind === 'line' ? borders : [...bands, ...tellVersion(part, input)];
  const words = measureWords(input.view.measure);
  /** Sentences of the measure that figures are in. */
  const asked = words.sentences?.(partition, input.locale) ?? [];
  /** Every caption tells of people as well. */
  const others = [...new Set([...asked, ...describePeople(partition, input.locale)])];
  const choices = [...tellIsolated(part, input), ...hiddenSentences(input)];
  const overview = () => (input.view.facet === 'status' ? overviewFacts(part, told, input) : figures(part, input));
  return {
    ...shared,
    facts: [
      ...(words.brief?.(partition, input.locale) ?? []),
      ...(kind === 'line' ? borders.slice(1) : kind === 'bands' ? bands : overview())
    ],
    lines: [texts.line([partition.line]), texts.lineBriefly([partition.line])],
    caption: [
      texts.standing(titleOf(part, input), inLanguage(version.standingNote, code)),
      ...facetSentences(input),
      ...told,
      ...others,
      ...(others.length > 0 && definitionOf(input.view.measure).credit !== definitionOf('people').credit
        ? [peopleMessages(code).credit]
        : []),
      ...choices,
      texts.measuredOn(partition.line),
      generalisedText(input)
    ],
    description: [
      opening(version, code),
      ...facetSentences(input),
      ...(kind === 'line' ? borders : [...bands, ...describeLands(partition, input)]),
      ...others,
      ...(words.marks === undefined ? [] : [words.marks(code)]),
      ...choices,
      ...describeRest(part, input),
      texts.measuredOn(partition.line),
      generalisedText(input)
    ]
  };
}
