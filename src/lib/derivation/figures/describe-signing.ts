import { formatArea } from '../../i18n/format';
import type { InterfaceLanguage } from '../../i18n/languages';
import { signingMessages, type When } from '../../i18n/messages/signing';
import type { SigningAreas, SigningKind } from './signing-areas';

/** What is signed on: a line by its date or name, with the areas on it; none where they are not known yet. */
export interface SigningDay {
  readonly when: When;
  readonly areas: SigningAreas | null;
}

/** “Ukraine would leave 5,560 km²”; empty where the areas are not known. */
export function signingClause(
  kinds: readonly SigningKind[],
  areas: SigningAreas | null,
  code: InterfaceLanguage
): string {
  if (areas === null) return '';
  const { clause } = signingMessages(code);
  const [first = 'held-by-russia', second] = kinds;
  const area = (kind: SigningKind) => formatArea(areas[kind], code);
  return second === undefined ? clause[first](area(first)) : clause.both(area(first), area(second));
}

/**
 * What signing on one day would mean, beside another: “Signed on 1 March 2026, Ukraine would leave 5,560 km²; on 10
 * October 2026, 5,190 km².” The other is left out where it is the same.
 */
export function describeSigning(
  kinds: readonly SigningKind[],
  day: SigningDay,
  other: SigningDay | null,
  code: InterfaceLanguage
): string {
  if (day.areas === null) return '';
  const texts = signingMessages(code);
  const areaOf = (areas: SigningAreas, kind: SigningKind) => formatArea(areas[kind], code);
  const [kind = 'held-by-russia'] = kinds;
  if (kind === 'held-by-russia') {
    return other?.areas == null
      ? texts.held(day.when, areaOf(day.areas, kind))
      : texts.heldElse(day.when, areaOf(day.areas, kind), other.when, areaOf(other.areas, kind));
  }
  const clause = signingClause(kinds, day.areas, code);
  const areas = other?.areas;
  if (other === null || areas == null) return texts.signed(day.when, clause);
  const isLeft = kind !== 'russia-holds';
  const others = kinds.map((one) => (isLeft ? texts.from(areaOf(areas, one)) : areaOf(areas, one)));
  return texts.signedElse(day.when, clause, other.when, texts.areas(others));
}
