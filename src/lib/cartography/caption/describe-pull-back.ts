import { formatArea, formatList, formatNamedDistance } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { pullBackMessages } from '../../i18n/messages/pull-back';
import { distinctLines } from '../../territory/line-of-contact';
import type { AdministrativeUnit } from '../../territory/manifest';
import { HOLDERS, type Holder } from '../../territory/territory';
import { isDrawn, type CaptionInput, type CaptionPart } from './caption-input';
import { unitNameIn } from '../../territory/unit-name';

type PullBackInFigure = NonNullable<CaptionPart['pullBack']>;

/** “Land that Ukraine holds, within 10 km”, with the oblasts that it is kept to. */
export function namePullBackSide(
  { km, units: kept }: PullBackInFigure,
  holder: Holder,
  units: readonly AdministrativeUnit[],
  code: InterfaceLanguage
): string {
  const { figure, side } = pullBackMessages(code);
  const named = kept.map((unit) => unitNameIn(units, unit, code));
  const text = figure.side(formatNamedDistance(km[holder], code), side[holder]);
  return kept.length === 0 ? text : `${text}, ${figure.within(formatList(named, code))}`;
}

/** The land of each side within the distances that a reader has set, in sentences. */
export const describePullBack = (
  pullBack: PullBackInFigure,
  units: readonly AdministrativeUnit[],
  code: InterfaceLanguage
): string[] => [
  pullBackMessages(code).figure.own,
  ...HOLDERS.filter((holder) => pullBack.km[holder] > 0).map(
    (holder) =>
      `${namePullBackSide(pullBack, holder, units, code)}: ${formatArea(pullBack.sides[holder].areaKm2, code)}.`
  )
];

/** The same of several maps: on several lines each has areas of its own, and none are told. */
export function describeSharedPullBack({ parts, units, locale: { code } }: CaptionInput): string[] {
  const drawn = parts.filter(isDrawn);
  const [pullBack] = drawn.flatMap((part) => part.pullBack ?? []);
  if (pullBack === undefined) return [];
  const isOnOne = distinctLines(drawn.map(({ partition }) => partition.line)).length === 1;
  return isOnOne ? describePullBack(pullBack, units, code) : [pullBackMessages(code).figure.own];
}
