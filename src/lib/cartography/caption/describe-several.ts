import { definitionOf } from '../../territory/measures';
import { distinctLines } from '../../territory/line-of-contact';
import { commonCore, type CoreLand } from '../../derivation/comparison/common-core';
import { indexZones } from '../../derivation/partition/derive-partition';
import { measuredFaces } from '../../derivation/partition/measure';
import { describeLandPeople } from '../../derivation/partition/describe-people';
import { peopleMessages } from '../../i18n/messages/people';
import { captionMessages } from '../../i18n/messages/caption';
import { formatArea, formatList, formatShare } from '../../i18n/format';
import { inLanguage } from '../../i18n/localised';
import { describeClass } from '../symbology/legend';
import {
  facetSentences,
  hiddenSentences,
  isDrawn,
  nameClass,
  placesOf,
  shortTitleOf,
  titleOf,
  generalisedText,
  type CaptionInput,
  type CaptionPart,
  type StoryOfKind
} from './caption-input';
import { tellVersion } from './describe-version';
import { describeSharedPullBack } from './describe-pull-back';
import { measureWords } from './measure-words';

/** Number of lands of the common core named one by one. */
const TOLD_LANDS = 4;

function tellLand(land: CoreLand, [first]: readonly CaptionPart[], input: CaptionInput): string[] {
  const { code, messages } = input.locale;
  const zone = first === undefined ? undefined : indexZones(first.partition).get(land.faces[0]?.id ?? '');
  if (zone === undefined) return [];
  // All say the same of this land, however well each says it is known.
  const named = nameClass(describeClass({ ...zone.terms, basis: 'stated' }, input.view.facet, messages));
  const area = formatArea(land.areaKm2, code);
  return [captionMessages(code).several.land(named, area, placesOf(land.units, input))];
}

/** Sentences on how much land several versions agree, and on what; the sum first. */
function tellCore(drawn: readonly CaptionPart[], input: CaptionInput): string[] {
  const { code } = input.locale;
  const { several, pair } = captionMessages(code);
  if (drawn.length < 2) return [];
  if (distinctLines(drawn.map(({ partition }) => partition.line)).length > 1) return [pair.onTwoLines];
  const partitions = drawn.map(({ partition }) => partition);
  const { areaKm2, shareOfUkraine, silentKm2, lands } = commonCore(partitions, input.view.facet);
  const [area, share] = [formatArea(areaKm2, code), formatShare(shareOfUkraine, code)];
  const undrawn = input.parts.filter((part) => !isDrawn(part)).map((part) => shortTitleOf(part, input));
  const core = undrawn.length === 0 ? several.core(area, share) : several.coreWithout(area, share, undrawn.join('; '));
  return [
    ...(areaKm2 === 0 ? [several.none] : [core]),
    ...lands.slice(0, TOLD_LANDS).flatMap((land) => tellLand(land, drawn, input)),
    ...(silentKm2 === 0 ? [] : [several.silent(formatArea(silentKm2, code))])
  ];
}

/** The same in a few words, in the measure that figures are in. */
function tellCoreBriefly(drawn: readonly CaptionPart[], { locale, view }: CaptionInput): string[] {
  const partitions = drawn.map(({ partition }) => partition);
  const [first] = partitions;
  if (first === undefined || drawn.length < 2 || distinctLines(partitions.map(({ line }) => line)).length > 1)
    return [];
  const faces = commonCore(partitions, view.facet).lands.flatMap((land) => land.faces);
  if (faces.length === 0) return [];
  return measureWords(view.measure).briefOfLand?.(measuredFaces(faces, first.people), 'agree', locale) ?? [];
}

/** How many people lived on the land of which all say the same; nothing where that is not known, or there is none. */
function tellCorePeople(drawn: readonly CaptionPart[], { locale, view }: CaptionInput): string[] {
  const people = drawn[0]?.partition.people;
  const on = distinctLines(drawn.map(({ partition }) => partition.line));
  if (people === undefined || drawn.length < 2 || on.length > 1) return [];
  const { lands } = commonCore(
    drawn.map(({ partition }) => partition),
    view.facet
  );
  const { agree, credit } = peopleMessages(locale.code);
  if (lands.length === 0) return [];
  const told = describeLandPeople(people(lands.flatMap(({ faces }) => faces)), agree, locale);
  // An image of people has the credit among the others.
  return [told, ...(definitionOf(view.measure).credit === undefined ? [credit] : [])];
}

/** The story of several versions in small maps: what they have in common. */
export function describeSeveral(input: CaptionInput): StoryOfKind {
  const { parts, locale } = input;
  const { code } = locale;
  const texts = captionMessages(code);
  const drawn = parts.filter(isDrawn);
  const core = tellCore(drawn, input);
  const people = tellCorePeople(drawn, input);
  const peopleOf = ({ partition }: CaptionPart) =>
    measureWords(input.view.measure).sentences?.(partition, locale) ?? [];
  const on = distinctLines(drawn.map(({ partition }) => partition.line));
  const lines = on.length === 0 ? [] : [texts.line(on), texts.lineBriefly(on)];
  const basis = [
    ...describeSharedPullBack(input),
    ...hiddenSentences(input),
    ...lines.slice(0, 1),
    ...(lines.length === 0 ? [] : [generalisedText(input)])
  ];
  const undrawn = (part: CaptionPart) =>
    part.version.notDrawn === undefined ? [] : [texts.notDrawn(inLanguage(part.version.notDrawn.brief, code))];
  return {
    lead: texts.lead.multiples,
    names: [
      formatList(
        parts.map((part) => texts.named(shortTitleOf(part, input))),
        code
      ),
      texts.several.versions(parts.length)
    ],
    facts: [...tellCoreBriefly(drawn, input), ...core.slice(0, 1)],
    lines,
    caption: [
      ...parts.flatMap((part) => [
        texts.standing(titleOf(part, input), inLanguage(part.version.standingNote, code)),
        ...peopleOf(part)
      ]),
      ...facetSentences(input),
      ...core,
      ...people,
      ...basis
    ],
    description: [
      texts.opening.multiples(parts.length),
      ...facetSentences(input),
      ...parts.flatMap((part) => [
        texts.standing(titleOf(part, input), inLanguage(part.version.standingNote, code)),
        ...undrawn(part),
        ...tellVersion(part, input),
        ...peopleOf(part)
      ]),
      ...core,
      ...people,
      ...basis
    ]
  };
}
