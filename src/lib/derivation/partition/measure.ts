import { formatArea, formatPeople } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { LandPeople } from '../../people/face-people';
import type { Measure } from '../../territory/measures';

/** Land as measures know it. */
export interface Measured {
  readonly areaKm2: number;
  readonly people?: LandPeople;
}

/** How a measure is summed and said. One more measure is one more entry. */
const TELLING: Readonly<Record<Measure, (land: Measured, locale: Locale) => string | undefined>> = {
  land: ({ areaKm2 }, { code }) => formatArea(areaKm2, code),
  people: ({ people }, { code, messages }) => people && messages.people(formatPeople(people.estimate, code))
};

/** How much some land is in a measure; its area where the measure is not known of it. */
export const tellMeasure = (measure: Measure | undefined, land: Measured, locale: Locale): string =>
  TELLING[measure ?? 'land'](land, locale) ?? formatArea(land.areaKm2, locale.code);
