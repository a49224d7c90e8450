import type { Extent } from '../plans/plan-version';
import type { Face } from '../territory/territory';

/** Whether a face lies in an extent. */
export function containsFace(extent: Extent, face: Face): boolean {
  if ('unit' in extent) return face.unit === extent.unit;
  if ('heldBy' in extent) return face.holder === extent.heldBy;
  if ('within' in extent) return face.bandKm !== undefined && face.bandKm <= extent.within.km;
  if ('all' in extent) return extent.all.every((part) => containsFace(part, face));
  if ('any' in extent) return extent.any.some((part) => containsFace(part, face));
  return !containsFace(extent.not, face);
}
