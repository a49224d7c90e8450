import type { InterfaceLanguage } from '../i18n/languages';
import { inLanguage, type Localised } from '../i18n/localised';
import type { AdministrativeUnit } from './manifest';
import type { UnitCode } from './territory';

type NamedUnits = readonly Pick<AdministrativeUnit, 'code' | 'name'>[];

/** Name of a unit in the languages of the data; its code where there is no such unit. */
export const unitName = (units: NamedUnits, code: UnitCode): Localised =>
  units.find((unit) => unit.code === code)?.name ?? { en: code, uk: code };

/** Name of a unit in a reader's language; its code where there is no such unit. */
export const unitNameIn = (units: NamedUnits, code: UnitCode, language: InterfaceLanguage): string =>
  inLanguage(unitName(units, code), language);
