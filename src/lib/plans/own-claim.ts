import type { Dispute } from './plan-version';

/** The recognition facet has no recogniser: where Russia alone calls land Russian, this stands beside the value. */
export const RUSSIAS_OWN_CLAIM: Dispute = {
  kind: 'reading',
  text: {
    en: 'Recognition is shown as Russia’s own claim. The remarks do not say which other state would recognise it.',
    uk: 'Визнання показано як власну претензію Росії. Яка інша держава визнала б це, у висловлюваннях не сказано.'
  }
};
