import { joinItems } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/languages';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { sentenceMessages } from '../../i18n/messages/sentences';
import { landOf, oblastPartOf, type OblastPart } from '../../plans/schema/lands';
import type { Face } from '../../territory/territory';
import { REMAINDER_ID, type Partition, type Zone } from './derive-partition';
import { sumAreas } from './face-areas';

/**
 * Place of the names in a sentence: after a colon, or after “from”, where some languages inflect them; `own` is the
 * latter where the sentence has just named who holds the land.
 */
export type LandCase = 'named' | 'from' | 'own';

/** An oblast, or its part, counts as whole where less is missing than what areas are rounded to. */
const WHOLE = 0.9995;

/** Whether a zone is the land that its id stands for: in a draft it may be another. */
const isLandOfId = ({ id, terms, faces }: Zone): boolean =>
  id === REMAINDER_ID
    ? faces.every(({ holder }) => holder === 'ukraine')
    : 'extent' in terms && landOf({ id, extent: terms.extent }) !== undefined;

interface NamedPart extends OblastPart {
  readonly isWhole: boolean;
  /** Clauses before it have claimed some of the part. */
  readonly isRest: boolean;
}

/**
 * Names of lands as a sentence lists them: parts of several oblasts together, both parts of one as the oblast, and no
 * commas that could be taken for those of the list. What a reader has named stands in quotation marks.
 *
 * @param zones some of those of the partition
 */
export function nameLands(
  zones: readonly Zone[],
  partition: Pick<Partition, 'zones'>,
  { code }: Locale,
  form: LandCase = 'named'
): string {
  const texts = sentenceMessages(code).lands;
  const all: readonly Face[] = partition.zones.flatMap(({ faces }) => faces);
  const partIn = (zone: Zone): NamedPart[] => {
    const part = isLandOfId(zone) ? oblastPartOf(zone.id) : undefined;
    if (part === undefined) return [];
    const held = all.filter(({ unit, holder }) => unit === part.code && holder === part.holder);
    const isRest = zone.areaKm2 < sumAreas(held) * WHOLE;
    return [{ ...part, isRest, isWhole: !isRest && (zone.units[0]?.shareOfUnit ?? 0) > WHOLE }];
  };
  const parts = zones.flatMap(partIn);
  const namesOf = (some: typeof parts) => [...new Set(some.map(({ oblast }) => inLanguage(oblast, code)))];
  const isWhole = (part: NamedPart) =>
    part.isWhole || (!part.isRest && parts.filter((other) => other.code === part.code && !other.isRest).length > 1);
  const whole = namesOf(parts.filter(isWhole));
  const others = zones.filter((zone) => partIn(zone).length === 0);
  const crimea = others.filter(({ id }) => id.startsWith('crimea'));
  const ofOther = (zone: Zone) => {
    const forms = Object.entries(texts.other).find(([land]) => land === zone.id)?.[1];
    if (forms !== undefined && isLandOfId(zone)) return forms[form];
    if (zone.id === REMAINDER_ID) return texts.allOther[form];
    return texts.called(LANGUAGES[code].quotes.join(inLanguage(zone.terms.name, code)), form);
  };
  const partsOf = (holder: OblastPart['holder'], isRest: boolean) => {
    const names = namesOf(parts.filter((part) => part.holder === holder && part.isRest === isRest && !isWhole(part)));
    if (names.length === 0) return [];
    return [isRest ? texts.restOf(holder, names, form) : texts.parts(holder, names, form)];
  };
  return joinItems(
    [
      ...crimea.map(ofOther),
      ...(whole.length === 0 ? [] : [texts.oblasts(whole, form)]),
      ...(['russia', 'ukraine'] as const).flatMap((holder) => [...partsOf(holder, false), ...partsOf(holder, true)]),
      ...others.filter((zone) => !crimea.includes(zone)).map(ofOther)
    ],
    code
  );
}
