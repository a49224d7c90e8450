import type { Extent } from './plan-version';

type Side = 'ukraine' | 'russia';

/** A whole administrative unit. */
export const unit = (code: string): Extent => ({ unit: code });

/** The part of one administrative unit that a side holds on the date of the line of contact. */
export const heldBy = (side: Side, code: string): Extent => ({ all: [unit(code), { heldBy: side }] });

/** All land that a side holds outside the units named. */
export const heldOutside = (side: Side, ...codes: readonly string[]): Extent => ({
  all: [{ heldBy: side }, { not: { any: codes.map(unit) } }]
});

/** The band along the line of contact within one unit, on both sides of the line. */
export const bandWithin = (km: number, code: string): Extent => ({
  all: [unit(code), { within: { km, of: 'line-of-contact' } }]
});
