import type { Localised } from '../../i18n/localised';
import { MONITORING_PROPOSALS } from './proposals';

interface Declared {
  readonly proposal: string;
  readonly zone: string;
  readonly km: number;
}

/** More edges than these would cross each other's land on a map. */
const MOST = 4;

/**
 * The distances that a map of a version shows: those of its own text, else those of proposals that no other is near, each
 * once and from the nearest to the line on.
 */
export function shownBands<Band extends Declared>(
  declared: readonly Band[],
  version: string
): (Band & { readonly title: Localised })[] {
  const own = declared.filter(({ proposal }) => proposal === version);
  const reference = declared.filter(({ proposal }) => proposal.startsWith('gcsp') || proposal.startsWith('kellogg'));
  const chosen = own.length > 0 ? own : reference.filter(({ zone }) => zone !== 'troops');
  return chosen
    .flatMap((band) => {
      const proposal = MONITORING_PROPOSALS.find(({ id }) => id === band.proposal);
      return proposal === undefined ? [] : [{ ...band, title: proposal.shortTitle }];
    })
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST);
}
