import type { Localised } from '../../i18n/localised';
import { MONITORING_PROPOSALS } from './proposals';

interface Declared {
  readonly proposal: string;
  readonly zone: string;
  readonly km: number;
}

/** A distance on both sides of the line, with the names of the proposals that name it. */
export interface ShownBand {
  readonly km: number;
  readonly titles: readonly Localised[];
}

/** More edges than these would cross each other's land on a map that nobody has asked for more. */
const MOST = 4;

/** Distances from the nearest to the line on, each once. */
function byDistance(declared: readonly Declared[]): ShownBand[] {
  const titles = new Map<number, Localised[]>();
  for (const { id, shortTitle } of MONITORING_PROPOSALS)
    for (const { km } of declared.filter(({ proposal }) => proposal === id))
      titles.set(km, [...(titles.get(km) ?? []), shortTitle]);
  return [...titles].map(([km, named]) => ({ km, titles: named })).sort((a, b) => a.km - b.km);
}

/** Ids of proposals that an address names and there are not. */
export const unknownProposals = (named: readonly string[]): string[] =>
  named.filter((id) => MONITORING_PROPOSALS.every((proposal) => proposal.id !== id));

/**
 * The distances that a map of a version shows: those of the proposals that the reader has chosen; without a choice those
 * of the version’s own text, else those of proposals that no other is near.
 *
 * @param chosen ids of proposals
 */
export function shownBands(
  declared: readonly Declared[],
  version: string,
  chosen: readonly string[] = []
): ShownBand[] {
  const known = declared.filter(({ proposal }) => chosen.includes(proposal));
  if (known.length > 0) return byDistance(known);
  const own = declared.filter(({ proposal }) => proposal === version);
  const reference = declared.filter(({ proposal }) => proposal.startsWith('gcsp') || proposal.startsWith('kellogg'));
  return byDistance(own.length > 0 ? own : reference.filter(({ zone }) => zone !== 'troops')).slice(0, MOST);
}
