import type { Holder, UnitCode } from '../../territory/territory';

/** Widest distance of a pull-back that a reader can set, in km. */
export const MOST_PULL_BACK_KM = 75;
/** Distances are set in steps of this many km: texts name 7.5 km. */
export const PULL_BACK_STEP_KM = 0.5;

/** How far each side would draw back from the line of contact, and where. */
export interface PullBack {
  /** Distances in km from the line, for each side. */
  readonly km: Readonly<Record<Holder, number>>;
  /** Oblasts that it is kept to; none: the whole line. */
  readonly units: readonly UnitCode[];
}

/** What of a pull-back in an address was not taken as it stands. */
export interface PullBackFault {
  readonly kind: 'distance' | 'negative' | 'wide' | 'unit';
  readonly given: string;
}

/** Brings a distance within what can be set, in km; `null` for what is no number. */
function readPullBackKm(given: string): { readonly km: number; readonly fault: PullBackFault['kind'] | null } | null {
  const km = /^-?\d{1,9}(?:[.]\d{1,9})?$/u.test(given.trim()) ? Number(given) : NaN;
  if (Number.isNaN(km)) return null;
  if (km < 0) return { km: 0, fault: 'negative' };
  if (km > MOST_PULL_BACK_KM) return { km: MOST_PULL_BACK_KM, fault: 'wide' };
  return { km: Math.round(km / PULL_BACK_STEP_KM) * PULL_BACK_STEP_KM, fault: null };
}

/**
 * Reads a pull-back as addresses have it: `10` for both sides, `10,5` for land that Ukraine and land that Russia holds,
 * then codes of oblasts. Total: what cannot be taken is a fault, and a distance that cannot be read is none.
 */
export function parsePullBack(text: string): {
  readonly pullBack: PullBack;
  readonly faults: readonly PullBackFault[];
} {
  const faults: PullBackFault[] = [];
  const parts = text.split(',').filter((part) => part !== '');
  const units = parts.filter((part) => /^UA-\d{2}$/u.test(part));
  const numbers = parts
    .filter((part) => !units.includes(part))
    .map((given) => {
      const read = readPullBackKm(given);
      if (read === null) faults.push({ kind: /^UA/iu.test(given) ? 'unit' : 'distance', given: given.slice(0, 20) });
      else if (read.fault !== null) faults.push({ kind: read.fault, given: given.slice(0, 20) });
      return read?.km;
    });
  const [ukraine = 0, russia = ukraine] = numbers.filter((km) => km !== undefined);
  return { pullBack: { km: { ukraine, russia }, units: [...new Set(units)].sort() }, faults };
}

/** Writes a pull-back as addresses have it; `null` where nobody draws back. */
export function formatPullBack({ km: { ukraine, russia }, units }: PullBack): string | null {
  if (ukraine === 0 && russia === 0) return null;
  return [String(ukraine), ...(russia === ukraine ? [] : [String(russia)]), ...units].join();
}
