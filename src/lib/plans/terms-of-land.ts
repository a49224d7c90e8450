import type { PlanVersion, TermInWords } from './schema/plan-version';

/** Terms of a version for land, in its order and without the remainder: drawn or, where no map can be, in words. */
export function termsOfLand(version: PlanVersion): readonly TermInWords[] {
  return version.notDrawn?.terms ?? version.provisions;
}
