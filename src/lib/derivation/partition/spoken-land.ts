import type { Partition, Zone } from './derive-partition';
import { sumAreas } from './face-areas';

/** Land on which the text says nothing at all. */
export const isUnspoken = ({ terms }: Zone): boolean => terms.basis === 'not-stated';

/**
 * The land that a text speaks of, where it says nothing of most of the country; `null` where it speaks of most. Shares
 * of Ukraine would mislead there: the text is about its part, and silence on the rest is no term.
 */
export function spokenLand({ zones, totalKm2 }: Partition): readonly Zone[] | null {
  const spoken = zones.filter((zone) => !isUnspoken(zone));
  const isOfPart = zones.length > 0 && spoken.length > 0 && sumAreas(spoken) < totalKm2 / 2;
  return isOfPart ? spoken : null;
}
