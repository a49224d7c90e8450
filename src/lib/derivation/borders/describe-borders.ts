import { formatArea, formatDistance, formatPopulation, joinItems } from '../../i18n/format';
import { formatLine } from '../../i18n/format-line';
import type { InterfaceLanguage } from '../../i18n/languages';
import { borderMessages } from '../../i18n/messages/borders';
import type { BorderFactors } from '../../territory/border-factors';
import type { LineOfContact } from '../../territory/line-of-contact';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { Partition } from '../partition/derive-partition';
import { cutOffLand, type CutOffLand } from './cut-off-land';
import { nameCutOff } from './name-cut-off';
import { statusBorders, statusOutlines, todaysLine, type Along } from './status-borders';
import { withdrawalDepth } from './withdrawal-depth';

/** Everything that is measured of the lines of one version on one line of contact. */
export interface MeasuredBorders {
  readonly line: LineOfContact;
  readonly today: ReturnType<typeof todaysLine>;
  readonly borders: ReturnType<typeof statusBorders>;
  readonly outlines: ReturnType<typeof statusOutlines>;
  readonly depth: ReturnType<typeof withdrawalDepth>;
  readonly cutOff: readonly CutOffLand[];
}

export function measureBorders(partition: Partition, factors: BorderFactors): MeasuredBorders {
  return {
    line: partition.line,
    today: todaysLine(factors),
    borders: statusBorders(partition, factors),
    outlines: statusOutlines(partition, factors),
    depth: withdrawalDepth(partition, factors),
    cutOff: cutOffLand(partition, factors)
  };
}

/** What a border follows in words, the longest part first: “oblast border 339, river or other water 24”. */
export function alongParts(along: Along): [keyof Along, number][] {
  return (Object.entries(along) as [keyof Along, number][]).filter(([, km]) => km >= 0.5).sort((a, b) => b[1] - a[1]);
}

/** Fewer people than these are told by no number: a range around them would be as wide as they are. */
const FEW = 1000;

/** Parts that the text would cut off, one by one, and those that are apart already, together. */
function tellCutOff(
  cutOff: readonly CutOffLand[],
  units: readonly AdministrativeUnit[],
  code: InterfaceLanguage
): string[] {
  const { sentence, neighbour } = borderMessages(code);
  const area = ({ areaKm2, people }: CutOffLand) => {
    const told = formatArea(areaKm2, code);
    if (people === 0) return told;
    return sentence.peopled(told, people < FEW ? null : formatPopulation(people, code));
  };
  return (['ukraine', 'russia'] as const).flatMap((holder) => {
    const lands = cutOff.filter(({ control }) => control === holder);
    const already = lands
      .filter(({ isToday }) => isToday)
      .map((land) => sentence.named(nameCutOff(land, units, code), area(land)));
    return [
      ...lands
        .filter(({ isToday }) => !isToday)
        .map((land) => {
          const [country] = land.neighbours;
          const inland = land.hasCoast ? sentence.bySea : '';
          const way = country === undefined ? inland : sentence.atBorder(neighbour[country] ?? country);
          return sentence.cutOff(nameCutOff(land, units, code), area(land), sentence.holder[holder], way);
        }),
      ...(already.length === 0 ? [] : [sentence.already(sentence.holder[holder], joinItems(already, code))])
    ];
  });
}

/** Lines of these years are those that publications tell the length of. */
const PUBLISHED_YEARS = ['2025', '2026'];

/** Tells the lines of a version in plain sentences, from what was measured alone. */
export function describeBorders(
  { line, today, borders, outlines, depth, cutOff }: MeasuredBorders,
  units: readonly AdministrativeUnit[],
  code: InterfaceLanguage
): string[] {
  const { sentence, status } = borderMessages(code);
  const km = (length: number) => formatDistance(length, code);
  const withRussia = outlines.find((outline) => outline.status === 'ukraine')?.stateBorderKm['RU'] ?? 0;
  return [
    sentence.today(formatLine(line, code), km(today.km), km(today.along.river)) +
      (line.kind === 'dated' && PUBLISHED_YEARS.includes(line.date.slice(0, 4)) ? ` ${sentence.published}` : ''),
    ...(borders.length === 0 ? [sentence.none] : []),
    ...borders.map(({ between: [one, other], km: length, onTodaysLineKm }) => {
      const { all, none, part } = sentence.share;
      const share = length - onTodaysLineKm < 0.5 ? all : onTodaysLineKm < 0.5 ? none : part(km(onTodaysLineKm));
      return sentence.border(status[one], status[other], km(length), share);
    }),
    ...(['ukraine', 'russia'] as const).flatMap((side) => {
      const ofSide = depth?.bySide[side];
      return ofSide === undefined ? [] : [sentence.depth(sentence.side[side], km(ofSide.largest), km(ofSide.typical))];
    }),
    ...tellCutOff(cutOff, units, code),
    ...(withRussia < 1 ? [] : [sentence.stateBorder(km(withRussia))])
  ];
}
