import type { BandSide } from '$lib/derivation/borders/band-land';
import { formatArea, formatList, formatPopulation } from '$lib/i18n/format';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { bandMessages } from '$lib/i18n/messages/bands';
import { placeName } from '$lib/places/place';
import type { TownFile } from '$lib/places/towns';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import { unitNameIn } from '$lib/territory/unit-name';

/** More towns than these would only repeat the map. */
const MOST_TOWNS = 4;

/** What lies within a distance of the line on one side, in words. */
export interface ToldSide {
  readonly area: string;
  readonly people: string;
  /** Oblasts with the area of each; `''` without any. */
  readonly units: string;
  /** Towns, the nearest to the line first; `''` without any. */
  readonly towns: string;
}

/** Tells what lies within a distance of the line on one side. */
export function tellBandSide(
  side: BandSide,
  known: { readonly units: readonly AdministrativeUnit[]; readonly towns: TownFile['towns'] },
  code: InterfaceLanguage
): ToldSide {
  const texts = bandMessages(code);
  const people = (count: number) => formatPopulation(count, code);
  const names = known.towns.filter(({ id }) => side.towns.includes(id)).map((town) => placeName(town, code).text);
  const named =
    names.length > MOST_TOWNS ? [...names.slice(0, MOST_TOWNS), texts.more(names.length - MOST_TOWNS)] : names;
  const units = side.units
    .filter(({ areaKm2 }) => areaKm2 >= 1)
    .map(({ unit, areaKm2 }) => {
      const name = unitNameIn(known.units, unit, code);
      return `${name} ${formatArea(areaKm2, code)}`;
    });
  const { estimate, low, high } = side.people;
  return {
    area: formatArea(side.areaKm2, code),
    people: texts.people(people(estimate), people(low), people(high)),
    units: formatList(units, code),
    towns: formatList(named, code)
  };
}
