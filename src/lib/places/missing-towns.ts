import type { Localised } from '../i18n/localised';
import type { UnitCode } from '../territory/territory';
import { foldName } from './fold-name';

/** A town that the gazetteer lacks. */
export interface MissingTown {
  readonly name: Localised;
  readonly unit: UnitCode;
}

const inUnit = (unit: UnitCode, ...names: readonly (readonly [en: string, uk: string])[]): MissingTown[] =>
  names.map(([en, uk]) => ({ name: { en, uk }, unit }));

/**
 * Towns of fewer than 5,000 people in the oblasts along the line of contact that the gazetteer lacks, so that the
 * search can say so instead of showing another place. Names and oblasts are general knowledge; a test finds
 * those that a newer gazetteer has.
 */
export const MISSING_TOWNS: readonly MissingTown[] = [
  ...inUnit('UA-14', ['Zalizne', 'Залізне']),
  ...inUnit('UA-09', ['Almazna', 'Алмазна'])
];

/** The missing town of this name, in any spelling of it. */
export function missingTown(text: string): MissingTown | undefined {
  const [folded] = foldName(text);
  return MISSING_TOWNS.find(({ name }) => [name.en, name.uk].some((known) => foldName(known)[0] === folded));
}
