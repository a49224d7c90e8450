import { formatArea, formatList, formatShare } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import type { Partition, Zone } from './derive-partition';
import { sumAreas } from './face-areas';

/**
 * Describes what a version does with land, in plain sentences made from the data alone: who would hold how much, what
 * would be recognised, who would withdraw, what is frozen, demilitarised, left to negotiation or not said.
 */
export function describePartition(partition: Partition, locale: Locale): string[] {
  const { describe } = locale.messages;
  const nameZones = (zones: readonly Zone[]) =>
    formatList(
      zones.map((zone) => inLanguage(zone.terms.name, locale.code)),
      locale.code
    );
  const areaOf = (zones: readonly Zone[]) => formatArea(sumAreas(zones), locale.code);
  const where = (test: (zone: Zone) => boolean) => partition.zones.filter(test);
  const sentences: string[] = [];
  const say = (zones: readonly Zone[], sentence: (area: string, places: string) => string) => {
    if (zones.length > 0) sentences.push(sentence(areaOf(zones), nameZones(zones)));
  };

  if (partition.zones.length === 0) return [];
  if (where((zone) => zone.terms.status.recognition !== 'ukraine-de-jure').length === 0) {
    return [describe.allUkraine];
  }
  for (const holder of ['russia', 'ukraine'] as const) {
    const held = where((zone) => zone.terms.status.control === holder);
    if (held.length > 0) {
      const share = formatShare(sumAreas(held) / partition.totalKm2, locale.code);
      sentences.push(describe.wouldHold(describe.holder[holder], areaOf(held), share));
    }
  }
  say(
    where((zone) => zone.terms.status.recognition === 'russia-de-jure'),
    describe.deJure
  );
  say(
    where((zone) => zone.terms.status.recognition === 'russia-de-facto'),
    describe.deFacto
  );
  for (const [effect, holder] of [
    ['ukraine-withdraws', 'ukraine'],
    ['russia-withdraws', 'russia']
  ] as const) {
    say(
      where((zone) => zone.terms.status.forces.includes(effect)),
      (area, places) => describe.withdraw(describe.holder[holder], area, places)
    );
  }
  say(
    where((zone) => zone.terms.status.forces.includes('demilitarised')),
    describe.demilitarised
  );
  say(
    where((zone) => zone.terms.status.forces.includes('frozen')),
    describe.frozen
  );
  say(
    where((zone) => zone.terms.status.control === 'to-be-negotiated'),
    describe.negotiated
  );
  say(
    where((zone) => zone.terms.status.control === 'unspecified'),
    describe.silent
  );
  return sentences;
}
