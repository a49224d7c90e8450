import { formatArea, formatPeople } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { LandPeople, PeopleOf } from '../../people/face-people';
import type { Measure } from '../../territory/measures';
import type { Face } from '../../territory/territory';
import { sumAreas } from './face-areas';

/** Land as measures know it. */
export interface Measured {
  readonly areaKm2: number;
  readonly people?: LandPeople;
}

/** Some faces as measures know them. */
export const measuredFaces = (faces: readonly Face[], people: PeopleOf | undefined): Measured => ({
  areaKm2: sumAreas(faces),
  ...(people && { people: people(faces) })
});

interface Telling {
  /** How much of it some land has; nothing where that is not known of it. */
  readonly amount: (land: Measured) => number | undefined;
  readonly say: (amount: number, locale: Locale) => string;
}

/** How a measure is summed and said. One more measure is one more entry. */
const TELLING: Readonly<Record<Measure, Telling>> = {
  land: { amount: ({ areaKm2 }) => areaKm2, say: (km2, { code }) => formatArea(km2, code) },
  people: {
    amount: ({ people }) => people?.estimate,
    say: (people, { code, messages }) => messages.people(formatPeople(people, code))
  }
};

/** The measure in which some land is told: its area where the measure is not known of it. */
export const toldIn = (measure: Measure, land: Measured): Measure =>
  TELLING[measure].amount(land) === undefined ? 'land' : measure;

/** How much some land is in a measure; its area where the measure is not known of it. */
export function tellMeasure(measure: Measure | undefined, land: Measured, locale: Locale): string {
  const { amount, say } = TELLING[measure ?? 'land'];
  const known = amount(land);
  return known === undefined ? TELLING.land.say(land.areaKm2, locale) : say(known, locale);
}

/** How much of some land is in a measure, to sort and to draw by; its area where the measure is not known of it. */
export const amountIn = (measure: Measure | undefined, land: Measured): number =>
  TELLING[measure ?? 'land'].amount(land) ?? land.areaKm2;

/** Share that some land has of a whole in a measure, 0 to 1; of its area where the measure is not known of both. */
export function shareIn(measure: Measure | undefined, land: Measured, whole: Measured): number {
  const { amount } = TELLING[measure ?? 'land'];
  const [part, all] = [amount(land), amount(whole)];
  if (part === undefined || all === undefined) return land.areaKm2 / whole.areaKm2;
  return all === 0 ? 0 : part / all;
}
