import type { Locale } from '../../i18n/locale';
import type { PeopleOf } from '../../people/face-people';
import { definitionOf, USUAL_MEASURE, type Measured, type Measure } from '../../territory/measures';
import type { Face } from '../../territory/territory';
import { sumAreas } from './face-areas';

/** Some faces as measures know them. */
export const measuredFaces = (faces: readonly Face[], people: PeopleOf | undefined): Measured => ({
  areaKm2: sumAreas(faces),
  ...(people && { people: people(faces) })
});

/** Land of which sentences tell the measure beside the area; nothing where it has no such measure, or none is known. */
export const besideArea = (measure: Measure, land: Measured): Measured | null =>
  definitionOf(measure).isBesideArea && land.areaKm2 > 0 && definitionOf(measure).amount(land) !== undefined
    ? land
    : null;

/** The measure in which some land is told: its area where the measure is not known of it. */
export const toldIn = (measure: Measure, land: Measured): Measure =>
  definitionOf(measure).amount(land) === undefined ? USUAL_MEASURE : measure;

/** How much some land is in a measure; its area where the measure is not known of it. */
export function tellMeasure(measure: Measure | undefined, land: Measured, locale: Locale): string {
  const { amount, say } = definitionOf(measure);
  const known = amount(land);
  return known === undefined ? definitionOf().say(land.areaKm2, locale) : say(known, locale);
}

/** How much of some land is in a measure, to sort and to draw by; its area where the measure is not known of it. */
export const amountIn = (measure: Measure | undefined, land: Measured): number =>
  definitionOf(measure).amount(land) ?? land.areaKm2;

/** Share that some land has of a whole in a measure, 0 to 1; of its area where the measure is not known of both. */
export function shareIn(measure: Measure | undefined, land: Measured, whole: Measured): number {
  const { amount } = definitionOf(measure);
  const [part, all] = [amount(land), amount(whole)];
  if (part === undefined || all === undefined) return land.areaKm2 / whole.areaKm2;
  return all === 0 ? 0 : part / all;
}
