import { compareLines, movedLand } from '../../derivation/comparison/compare-lines';
import { describeLandPeople } from '../../derivation/partition/describe-people';
import { tellMeasure } from '../../derivation/partition/measure';
import type { Comparison } from '../../derivation/comparison/compare-partitions';
import { formatArea, formatShare } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import type { Locale } from '../../i18n/locale';
import { captionMessages } from '../../i18n/messages/caption';
import { showTransitions } from '../symbology/difference-zones';
import {
  facetSentences,
  generalisedText,
  hiddenSentences,
  nameClass,
  placesOf,
  shortTitleOf,
  titleOf,
  type CaptionInput,
  type CaptionPart,
  type StoryOfKind
} from './caption-input';
import { tellLines, TOLD_IN_CAPTION, TOLD_IN_DESCRIPTION } from './describe-pair';

/** What the line alone changes, in sums: the same sentences on the page and in every text of the image. */
export function tellMoved(
  [a, b]: readonly [CaptionPart, CaptionPart],
  comparison: Comparison,
  locale: Locale
): string[] {
  const { code } = locale;
  const { moved } = captionMessages(code);
  const { changedKm2, totalKm2, transitions } = comparison;
  const land = movedLand(a.partition, b.partition);
  const people = b.partition.people?.(transitions.filter(({ isSame }) => !isSame).flatMap(({ faces }) => faces));
  return [
    changedKm2 === 0
      ? moved.nowhere
      : moved.differs(formatArea(changedKm2, code), formatShare(changedKm2 / totalKm2, code)),
    moved.held(formatArea(land.toRussiaKm2, code), formatArea(land.toUkraineKm2, code)),
    ...(people === undefined || changedKm2 === 0 ? [] : [describeLandPeople(people, moved.people, locale)])
  ];
}

/** The story of one version on two lines of contact: what the line alone changes. */
export function describeMoved(pair: readonly [CaptionPart, CaptionPart], input: CaptionInput): StoryOfKind {
  const { code } = input.locale;
  const [a, b] = pair;
  const { moved, standing, lead, named, pair: pairTexts } = captionMessages(code);
  const comparison = compareLines(a.partition, b.partition, input.view.facet);
  const shown = showTransitions(comparison, input.locale).filter(({ number }) => number !== null);
  const summary = tellMoved(pair, comparison, input.locale);
  const changes = (most: number): string[] => [
    ...shown
      .slice(0, most)
      .map(({ transition, number, from, to }) =>
        moved.transition(
          String(number),
          nameClass(from),
          nameClass(to),
          tellMeasure(input.view.measure, transition, input.locale),
          placesOf(transition.units, input)
        )
      ),
    ...(shown.length > most
      ? [
          pairTexts.more(
            formatArea(
              shown.slice(most).reduce((sum, { transition }) => sum + transition.areaKm2, 0),
              code
            )
          )
        ]
      : [])
  ];
  const lines = tellLines(pair, input);
  const title = standing(titleOf(b, input), inLanguage(b.version.standingNote, code));
  const basis = [...hiddenSentences(input), ...lines.slice(0, 1), generalisedText(input)];
  return {
    lead: lead.moved,
    names: [titleOf, shortTitleOf].map((name) => named(name(b, input))),
    facts: summary.slice(0, 1),
    lines,
    caption: [...facetSentences(input), title, ...summary, ...changes(TOLD_IN_CAPTION), ...basis],
    description: [moved.opening, ...facetSentences(input), title, ...summary, ...changes(TOLD_IN_DESCRIPTION), ...basis]
  };
}
