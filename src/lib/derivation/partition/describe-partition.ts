import { formatArea, formatShare } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { sentenceMessages } from '../../i18n/messages/sentences';
import type { Partition, Zone } from './derive-partition';
import { sumAreas } from './face-areas';
import { nameLands, type LandCase } from './name-lands';
import { isUnspoken, spokenLand } from './spoken-land';

/**
 * Describes what a version does with land, in plain sentences made from the data alone: who would hold how much, what
 * would be recognised, who would withdraw, what is frozen, demilitarised, left to negotiation or not said.
 */
export function describePartition(partition: Partition, locale: Locale): string[] {
  const describe = sentenceMessages(locale.code);
  const areaOf = (zones: readonly Zone[]) => formatArea(sumAreas(zones), locale.code);
  const where = (test: (zone: Zone) => boolean) => partition.zones.filter(test);
  const spoken = spokenLand(partition);
  const sentences: string[] = [];
  const say = (
    zones: readonly Zone[],
    sentence: (area: string, places: string) => string,
    form: LandCase = 'named'
  ) => {
    if (zones.length === 0) return;
    // All that the text speaks of is named once, in the first sentence.
    const isAll = sentences.length > 0 && zones.length === spoken?.length;
    const places = isAll ? describe.lands.all[form] : nameLands(zones, partition, locale, form);
    sentences.push(sentence(areaOf(zones), places));
  };

  if (partition.zones.length === 0) return [];
  if (where((zone) => zone.terms.status.recognition !== 'ukraine-de-jure').length === 0) {
    return [describe.allUkraine];
  }
  if (spoken !== null) say(spoken, describe.ofPart);
  for (const holder of ['russia', 'ukraine'] as const) {
    const held = where((zone) => zone.terms.status.control === holder);
    if (held.length > 0) sentences.push(tellHolder(holder, held, spoken, partition, locale));
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
    const left = where((zone) => zone.terms.status.forces.includes(effect));
    const isOwn = left.every(({ faces }) => faces.every((face) => face.holder === holder));
    say(
      left,
      (area, places) => describe.withdraw(locale.messages.holder[holder], area, places),
      isOwn ? 'own' : 'from'
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
    where((zone) => zone.terms.status.control === 'unspecified' && !(spoken !== null && isUnspoken(zone))),
    describe.silent
  );
  if (spoken !== null) sentences.push(describe.rest(areaOf(where(isUnspoken))));
  return sentences;
}

/** How much land a side would hold: of Ukraine, or of the part that the text speaks of. */
function tellHolder(
  holder: 'russia' | 'ukraine',
  held: readonly Zone[],
  spoken: readonly Zone[] | null,
  { totalKm2 }: Partition,
  { code, messages, isSituation }: Locale
): string {
  const describe = sentenceMessages(code);
  const [name, areaKm2] = [messages.holder[holder], sumAreas(held)];
  if (spoken === null)
    return (isSituation ? describe.held : describe.wouldHold)(
      name,
      formatArea(areaKm2, code),
      formatShare(areaKm2 / totalKm2, code)
    );
  return held.length === spoken.length
    ? describe.wouldHoldAll(name)
    : describe.wouldHoldOfPart(name, formatArea(areaKm2, code));
}
