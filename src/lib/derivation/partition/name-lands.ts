import { joinItems } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { sentenceMessages } from '../../i18n/messages/sentences';
import { oblastPartOf } from '../../plans/schema/lands';
import type { Zone } from './derive-partition';

/**
 * Place of the names in a sentence: after a colon, or after “from”, where some languages inflect them; `own` is the
 * latter where the sentence has just named who holds the land.
 */
export type LandCase = 'named' | 'from' | 'own';

/** An oblast counts as whole where its other part is less than what areas are rounded to. */
const WHOLE = 0.9995;

/**
 * Names of lands as a sentence lists them: parts of several oblasts together, both parts of one as the oblast, and no
 * commas that could be taken for those of the list.
 */
export function nameLands(zones: readonly Zone[], { code }: Locale, form: LandCase = 'named'): string {
  const texts = sentenceMessages(code).lands;
  const parts = zones.flatMap(({ id, units }) => {
    const part = oblastPartOf(id);
    return part === undefined ? [] : [{ ...part, isWhole: (units[0]?.shareOfUnit ?? 0) > WHOLE }];
  });
  const namesOf = (some: typeof parts) => [...new Set(some.map(({ oblast }) => inLanguage(oblast, code)))];
  const isWhole = ({ oblast, isWhole }: (typeof parts)[number]) =>
    isWhole || parts.filter((other) => other.oblast.en === oblast.en).length > 1;
  const whole = namesOf(parts.filter(isWhole));
  const others = zones.filter(({ id }) => oblastPartOf(id) === undefined);
  const crimea = others.filter(({ id }) => id.startsWith('crimea'));
  const ofOther = ({ id, terms }: Zone) => {
    const forms = Object.entries(texts.other).find(([land]) => land === id)?.[1];
    return forms?.[form] ?? inLanguage(terms.name, code);
  };
  return joinItems(
    [
      ...crimea.map(ofOther),
      ...(whole.length === 0 ? [] : [texts.oblasts(whole, form)]),
      ...(['russia', 'ukraine'] as const).flatMap((holder) => {
        const names = namesOf(parts.filter((part) => part.holder === holder && !isWhole(part)));
        return names.length === 0 ? [] : [texts.parts(holder, names, form)];
      }),
      ...others.filter((zone) => !crimea.includes(zone)).map(ofOther)
    ],
    code
  );
}
