import type { Holder } from '../territory/territory';
import type { Extent } from './plan-version';

/** A whole administrative unit. */
export const unit = (code: string): Extent => ({ unit: code });

/** The part of administrative units that one side holds on the date of the line of contact. */
export const heldBy = (holder: Holder, ...units: readonly string[]): Extent => ({
  all: [units.length === 1 ? unit(units[0]!) : { any: units.map(unit) }, { heldBy: holder }]
});

/** All land that one side holds outside the units named. */
export const heldOutside = (holder: Holder, ...units: readonly string[]): Extent => ({
  all: [{ heldBy: holder }, { not: { any: units.map(unit) } }]
});

/** The band along the line of contact within one unit, on both sides of the line. */
export const bandWithin = (km: number, code: string): Extent => ({
  all: [unit(code), { within: { km, of: 'line-of-contact' } }]
});

/** The Autonomous Republic of Crimea and Sevastopol, which every text that names one treats alike. */
export const CRIMEA_WITH_SEVASTOPOL: Extent = { any: [unit('UA-43'), unit('UA-40')] };
