import type { Extent } from '../../plans/schema/plan-version';
import { outlineKey } from '../../territory/outline';
import type { Face } from '../../territory/territory';

/**
 * Whether an extent covers a face. A face lies within a distance of the line of contact if the smallest declared
 * band that holds all of it is not wider than that distance; a face without a band lies within none. Inside an outline
 * lie only faces that were cut along it.
 */
export function containsFace(extent: Extent, face: Face): boolean {
  if ('unit' in extent) return face.unit === extent.unit;
  if ('heldBy' in extent) return face.holder === extent.heldBy;
  if ('within' in extent) return face.bandKm !== undefined && face.bandKm <= extent.within.km;
  if ('inside' in extent) return face.inside?.includes(outlineKey(extent.inside)) === true;
  if ('all' in extent) return extent.all.every((part) => containsFace(part, face));
  if ('any' in extent) return extent.any.some((part) => containsFace(part, face));
  if ('not' in extent) return !containsFace(extent.not, face);
  return rejectUnknown(extent);
}

/** Makes the compiler reject an operator that `containsFace` does not evaluate. */
function rejectUnknown(extent: never): never {
  throw new TypeError(`Unknown operator in the extent ${JSON.stringify(extent)}.`);
}
