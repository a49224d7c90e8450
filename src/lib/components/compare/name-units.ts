import type { UnitShare } from '$lib/derivation/partition/face-areas';
import { formatArea, formatList } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import type { CompareMessages } from '$lib/i18n/messages/compare';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import { unitNameIn } from '$lib/territory/unit-name';

/** More than these would only repeat the map. */
const MAX_UNITS = 6;

/** Names, at most so many, and how many more there are. */
export function shortenList(
  names: readonly string[],
  most: number,
  texts: CompareMessages,
  code: InterfaceLanguage
): string {
  if (names.length <= most) return formatList(names, code);
  return formatList([...names.slice(0, most), texts.transitions.more(String(names.length - most))], code);
}

/** Names the units that have most of some land, each with its area where there are several. */
export function nameUnits(
  shares: readonly UnitShare[],
  units: readonly AdministrativeUnit[],
  texts: CompareMessages,
  code: InterfaceLanguage
): string {
  const nameOf = (unit: string) => unitNameIn(units, unit, code);
  const named = shares.map(
    ({ unit, areaKm2 }) => `${nameOf(unit)}${shares.length > 1 ? ` (${formatArea(areaKm2, code)})` : ''}`
  );
  return shortenList(named, MAX_UNITS, texts, code);
}
