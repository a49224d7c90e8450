import { definitionOf } from '../../territory/measures';
import { formatLine } from '../../i18n/format-line';
import { isSameLine } from '../../territory/line-of-contact';
import { comparePartitions, type Comparison } from '../../derivation/comparison/compare-partitions';
import { describeLandPeople } from '../../derivation/partition/describe-people';
import { measuredFaces, tellMeasure } from '../../derivation/partition/measure';
import { peopleMessages } from '../../i18n/messages/people';
import { captionMessages } from '../../i18n/messages/caption';
import { formatArea, formatList, formatShare } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import { showTransitions } from '../symbology/difference-zones';
import {
  facetSentences,
  hiddenSentences,
  isDrawn,
  lowerFirst,
  nameClass,
  notComparable,
  placesOf,
  shortTitleOf,
  titleOf,
  generalisedText,
  type CaptionInput,
  type CaptionPart,
  type StoryOfKind
} from './caption-input';
import { describeLands, tellVersion } from './describe-version';
import { describeSharedPullBack } from './describe-pull-back';
import { measureWords } from './measure-words';

/** Number of changes named one by one; the rest is given as a sum. */
export const TOLD_IN_CAPTION = 4;
export const TOLD_IN_DESCRIPTION = 12;

type Pair = readonly [a: CaptionPart, b: CaptionPart];

interface Difference {
  /** The sum in one sentence, the fullest first. */
  readonly facts: readonly string[];
  readonly summary: readonly string[];
  /** The largest, so many of them, and the sum of the others. */
  readonly changes: (most: number) => string[];
}

/** How many people lived on the land on which two versions differ; nothing where that is not known. */
function tellPeople({ a, transitions }: Comparison, { locale, view }: CaptionInput): string[] {
  const { differ, credit } = peopleMessages(locale.code);
  const people = a.people?.(transitions.filter(({ isSame }) => !isSame).flatMap(({ faces }) => faces));
  if (people === undefined) return [];
  // An image of people has the credit among the others.
  return [
    describeLandPeople(people, differ, locale),
    ...(definitionOf(view.measure).credit === undefined ? [credit] : [])
  ];
}

/** The differences between two versions on one line. */
function tellDifference([a, b]: Pair, input: CaptionInput): Difference {
  const { facet } = input.view;
  const { code, messages } = input.locale;
  const { pair } = captionMessages(code);
  const comparison = comparePartitions(a.partition, b.partition, facet);
  const { changedKm2, silentKm2, sameKm2, totalKm2 } = comparison;
  if (changedKm2 === 0) return { facts: [pair.nowhere], summary: [pair.nowhere], changes: () => [] };
  // Where one text is silent the two differ, but do not contradict each other: that land is told apart.
  const saidKm2 = changedKm2 - silentKm2;
  const [area, share] = [formatArea(saidKm2, code), formatShare(saidKm2 / totalKm2, code)];
  const silent = silentKm2 > 0 ? [pair.silent(formatArea(silentKm2, code))] : [];
  const differs =
    saidKm2 === 0
      ? pair.nowhere
      : facet === 'status'
        ? pair.differs(area, share)
        : pair.differsBy(lowerFirst(messages.facet[facet], code), area, share);
  const differing = measuredFaces(
    comparison.transitions.filter(({ isSame }) => !isSame).flatMap(({ faces }) => faces),
    comparison.a.people
  );
  const briefly = measureWords(input.view.measure).briefOfLand?.(differing, 'differ', input.locale) ?? [];
  const shown = showTransitions(comparison, input.locale).filter(({ number }) => number !== null);
  const sentences = shown.map(({ transition, number, from, to }) => {
    const km2 = tellMeasure(input.view.measure, transition, input.locale);
    return pair.transition(String(number), nameClass(from), nameClass(to), km2, placesOf(transition.units, input));
  });
  return {
    // Where figures are of another measure, an area alone would be taken for it.
    facts: briefly.length > 0 ? briefly : facet === 'status' && saidKm2 > 0 ? [differs, pair.briefly(area)] : [differs],
    summary: [
      differs,
      ...tellPeople(comparison, input),
      ...(sameKm2 > 0 ? [pair.same(formatArea(sameKm2, code))] : []),
      ...silent
    ],
    changes: (most) => {
      const restKm2 = shown.slice(most).reduce((sum, { transition }) => sum + transition.areaKm2, 0);
      return [...sentences.slice(0, most), ...(restKm2 > 0 ? [pair.more(formatArea(restKm2, code))] : [])];
    }
  };
}

/** Wordings of the lines that two maps are drawn on, the fullest first. */
export function tellLines([a, b]: Pair, { locale, view }: CaptionInput): string[] {
  const { line, lineBriefly, lineMostBriefly, lines } = captionMessages(locale.code);
  const on = [a.partition.line, b.partition.line] as const;
  if (isSameLine(...on)) {
    const one = on.slice(1);
    // A measure of its own has a fact of its own, longer than that of the area.
    const shortest = definitionOf(view.measure).isBesideArea ? [lineMostBriefly(one)] : [];
    return [line(one), lineBriefly(one), ...shortest];
  }
  const write = (month: 'long' | 'short') => {
    const [first = '', second = ''] = on.map((one) => formatLine(one, locale.code, month));
    return lines(first, second);
  };
  return [write('long'), write('short')];
}

/** One of two versions: its title, what it would do by itself, and what its map shows. */
function tellSide(letter: string, part: CaptionPart, input: CaptionInput) {
  const { version, partition } = part;
  const { code } = input.locale;
  const texts = captionMessages(code);
  const title = texts.side(letter, titleOf(part, input), inLanguage(version.standingNote, code));
  if (version.notDrawn !== undefined) {
    const told = [title, inLanguage(version.notDrawn.reason, code)];
    return { title, told, seen: told };
  }
  const measured = texts.measuredOn(partition.line);
  return {
    title,
    told: [title, ...tellVersion(part, input), measured],
    seen: [title, ...describeLands(partition, input), measured]
  };
}

/** The story of two versions set against each other, as two maps or as one of what differs. */
export function describePair(kind: 'side-by-side' | 'difference', pair: Pair, input: CaptionInput): StoryOfKind {
  const { code } = input.locale;
  const texts = captionMessages(code);
  const obstacle = notComparable(input);
  const difference: Difference =
    obstacle === undefined ? tellDifference(pair, input) : { facts: [], summary: [obstacle], changes: () => [] };
  const sides = pair.map((part, index) => tellSide(index === 0 ? 'A' : 'B', part, input));
  const titles = sides.map(({ title }) => title);
  const lines = pair.some(isDrawn) ? tellLines(pair, input) : [];
  const basis = [
    ...describeSharedPullBack(input),
    ...hiddenSentences(input),
    ...lines.slice(0, 1),
    ...(lines.length === 0 ? [] : [generalisedText(input)])
  ];
  return {
    lead: texts.lead[kind],
    names: [titleOf, shortTitleOf].map((name) =>
      formatList(
        pair.map((part) => texts.named(name(part, input))),
        code
      )
    ),
    facts: difference.facts,
    lines,
    caption: [
      ...facetSentences(input),
      ...(obstacle === undefined ? titles : sides.flatMap(({ told }) => told)),
      ...difference.summary,
      ...difference.changes(TOLD_IN_CAPTION),
      ...basis
    ],
    description: [
      texts.opening[kind],
      ...facetSentences(input),
      ...(kind === 'difference' ? titles : sides.flatMap(({ seen }) => seen)),
      ...difference.summary,
      ...(kind === 'difference' ? difference.changes(TOLD_IN_DESCRIPTION) : []),
      ...basis
    ]
  };
}
