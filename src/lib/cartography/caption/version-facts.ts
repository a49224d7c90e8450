import { sumAreas } from '../../derivation/partition/face-areas';
import { spokenLand } from '../../derivation/partition/spoken-land';
import { captionMessages } from '../../i18n/messages/caption';
import { formatArea, formatShare } from '../../i18n/format';
import { isSituation, type Control } from '../../plans/schema/plan-version';
import { HOLDERS } from '../../territory/territory';
import { deriveLegend } from '../symbology/legend';
import type { CaptionInput, CaptionPart } from './caption-input';

/** One figure for each class of land that a text names, silence last, for a facet that has no sentences of its own. */
export function figures({ partition }: CaptionPart, { view, locale }: CaptionInput): string[] {
  const { code, messages } = locale;
  const named = deriveLegend(partition, view.facet, messages).filter(({ zones }) =>
    zones.some(({ terms }) => 'extent' in terms)
  );
  const isSilent = (title: string) => named.some((entry) => entry.title === title && entry.symbol.hue === 'silent');
  const isOfPart = spokenLand(partition) !== null;
  const titles = [...new Set(named.map(({ title }) => title))];
  return [...titles.filter((title) => !isSilent(title)), ...titles.filter(isSilent)].map((title) => {
    // One class may be in the legend twice: stated of some land, inferred of other.
    const areaKm2 = named.reduce((sum, entry) => (entry.title === title ? sum + entry.areaKm2 : sum), 0);
    const share = isOfPart ? null : formatShare(areaKm2 / partition.totalKm2, code);
    return captionMessages(code).figure(title, formatArea(areaKm2, code), share);
  });
}

/**
 * Who would hold how much, in one sentence, the fullest first. Where a text leaves land open, the sentence says how
 * much: without it, the rest would seem to be the other side's.
 */
export function overviewFacts(part: CaptionPart, told: readonly string[], input: CaptionInput): string[] {
  const { code, messages } = input.locale;
  const { held, holds, holdsAndOpen, holdsAndSilent, open, ofPart } = captionMessages(code);
  const areaOf = (...controls: readonly Control[]) =>
    part.partition.zones
      .filter(({ terms }) => controls.includes(terms.status.control))
      .reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const side = HOLDERS.toReversed().find((holder) => areaOf(holder) > 0);
  const spoken = spokenLand(part.partition);
  if (spoken !== null) {
    if (side === undefined) return [ofPart(formatArea(sumAreas(spoken), code))];
    return [holdsAndSilent(messages.holder[side], formatArea(areaOf(side), code))];
  }
  const openKm2 = areaOf('to-be-negotiated', 'unspecified');
  if (side === undefined) return [...told.slice(0, 1), ...(openKm2 > 0 ? [open(formatArea(openKm2, code))] : [])];
  const [name, area] = [messages.holder[side], formatArea(areaOf(side), code)];
  if (openKm2 > 0) return [holdsAndOpen(name, area, formatArea(openKm2, code))];
  return [...told.slice(0, 1), isSituation(part.version) ? held(name, area) : holds(name, area)];
}
