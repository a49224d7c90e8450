import type { PlanVersion } from './schema/plan-version';

/**
 * Content that a map of a version can have: terms of land; land whose future the text leaves open throughout; or
 * nothing, because no line is known that the text would have to be drawn on.
 */
export type MapBasis = 'drawn' | 'left-open' | 'not-drawn';

/** Derived from the terms, so that a version cannot be labelled otherwise than it is encoded. */
export function mapBasisOf(version: PlanVersion): MapBasis {
  if (version.notDrawn !== undefined) return 'not-drawn';
  const isOpen = version.provisions.every(
    ({ status }) => status.control === 'to-be-negotiated' || status.control === 'unspecified'
  );
  return isOpen ? 'left-open' : 'drawn';
}
