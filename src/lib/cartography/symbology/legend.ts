import type { Partition, Zone } from '../../derivation/partition/derive-partition';
import { sumAreas } from '../../derivation/partition/face-areas';
import { drawnStatus, type DrawnStatus } from '../../derivation/partition/status-key';
import type { Messages } from '../../i18n/messages/common';
import type { LandPeople } from '../../people/face-people';
import type { Provision, Remainder } from '../../plans/schema/plan-version';
import type { MapFacet } from '../../view/page/view';
import { classFor, symbolsOf, type MapSymbol } from './symbology';

/** One class of land in the legend. */
export interface LegendEntry {
  readonly id: string;
  readonly symbol: MapSymbol;
  readonly title: string;
  readonly detail: string;
  readonly points: readonly string[];
  readonly areaKm2: number;
  readonly shareOfUkraine: number;
  readonly people?: LandPeople;
  readonly zones: readonly Zone[];
}

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

type Terms = Pick<Provision | Remainder, 'status' | 'basis'>;

const joinForces = (terms: Terms, messages: Messages): string =>
  terms.status.forces.map((effect) => messages.forces[effect]).join(', ');

function certainty(terms: Terms, messages: Messages): string[] {
  return terms.basis === 'inferred' || terms.basis === 'reported' ? [messages.basis[terms.basis]] : [];
}

/** The effect that distinguishes a class at a glance, in a word or two after who would hold the land. */
function salientEffect({ recognition, effects }: DrawnStatus): keyof Messages['short'] | undefined {
  for (const effect of ['demilitarised', 'russia-withdraws', 'ukraine-withdraws', 'frozen'] as const) {
    if (effects.includes(effect)) return effect;
  }
  return recognition === 'russia-de-facto' || recognition === 'russia-de-jure' ? recognition : undefined;
}

function describeStatus(terms: Terms, messages: Messages): { title: string; detail: string } {
  const drawn = drawnStatus(terms.status);
  const { control, recognition, effects } = drawn;
  if (control === 'unspecified' && recognition === undefined && effects.length === 0) {
    return { title: messages.silent, detail: '' };
  }
  const salient = salientEffect(drawn);
  const title = messages.control[control] + (salient === undefined ? '' : `, ${messages.short[salient]}`);
  const detail = [
    ...(recognition === undefined || recognition === salient ? [] : [messages.recognition[recognition]]),
    ...effects.filter((effect) => effect !== salient).map((effect) => messages.forces[effect]),
    ...certainty(terms, messages)
  ];
  return { title, detail: detail.join('; ') };
}

/** Meaning of a class of land in words: a title and details. */
export function describeClass(terms: Terms, facet: MapFacet, messages: Messages): { title: string; detail: string } {
  if (facet === 'status') return describeStatus(terms, messages);
  const { status } = terms;
  const titles = {
    control: messages.control[status.control],
    recognition: messages.recognition[status.recognition],
    forces: joinForces(terms, messages),
    administration: messages.administration[status.administration.by]
  };
  const isSilent = {
    control: status.control === 'unspecified',
    recognition: status.recognition === 'unspecified',
    forces: status.forces.includes('unspecified'),
    administration: status.administration.by === 'unspecified'
  };
  const detail = isSilent[facet] ? '' : certainty(terms, messages).join('; ');
  return { title: capitalise(titles[facet]), detail };
}

/** The legend of a partition: one entry per class that occurs, in the document's order, that of silence last. */
export function deriveLegend(partition: Partition, facet: MapFacet, messages: Messages): LegendEntry[] {
  const classes = new Map<string, Zone[]>();
  for (const zone of partition.zones) {
    const id = classFor(zone.terms, facet);
    classes.set(id, [...(classes.get(id) ?? []), zone]);
  }
  const symbolOf = symbolsOf(partition, facet);
  const entries = [...classes].flatMap(([id, zones]) => {
    const [first] = zones;
    if (first === undefined) return [];
    const areaKm2 = sumAreas(zones);
    return [
      {
        id,
        symbol: symbolOf(first.terms),
        ...describeClass(first.terms, facet, messages),
        points: [...new Set(zones.flatMap((zone) => (zone.terms.point === null ? [] : [zone.terms.point])))],
        areaKm2,
        shareOfUkraine: areaKm2 / partition.totalKm2,
        ...(partition.people && { people: partition.people(zones.flatMap(({ faces }) => faces)) }),
        zones
      }
    ];
  });
  const isSilent = ({ symbol }: LegendEntry) => Number(symbol.hue === 'silent');
  return entries.sort((a, b) => isSilent(a) - isSilent(b));
}
