import type { InterfaceLanguage } from '../../i18n/languages';
import { inLanguage } from '../../i18n/localised';
import { borderMessages } from '../../i18n/messages/borders';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { CutOffLand } from './cut-off-land';
import { unitNameIn } from '../../territory/unit-name';

const CRIMEA = ['UA-43', 'UA-40'];
/** Least share of the land that a unit has to have to be in its name. */
const SMALLEST_SHARE = 0.02;

/** What a cut-off part is called: its site, its units where it has them whole, else a unit and a place in it. */
export function nameCutOff(
  { units, site, place, areaKm2 }: CutOffLand,
  all: readonly AdministrativeUnit[],
  code: InterfaceLanguage
): string {
  const { part, site: siteNames } = borderMessages(code);
  const siteName = site === undefined ? undefined : siteNames[site];
  if (siteName !== undefined) return siteName;
  const main = units.filter((unit) => unit.areaKm2 >= SMALLEST_SHARE * areaKm2);
  const nameOf = (unit: string): string => unitNameIn(all, unit, code);
  const names = main.map(({ unit }) => nameOf(unit));
  if (main.every(({ unit }) => CRIMEA.includes(unit)) && main.length === CRIMEA.length) return part.crimea;
  if (main.every(({ isWhole }) => isWhole)) return part.whole(names);
  const [first = ''] = names;
  if (names.length > 1) return part.several(names);
  if (place === undefined) return part.of(first);
  const town = inLanguage(place, code);
  return place.isNear === true ? part.near(first, town) : part.around(first, town);
}
