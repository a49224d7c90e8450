import type { Proposer } from './plan-version';

/** Parties whose texts and acts a timeline lists; `others` are the United Nations, research institutes and the like. */
export const PARTIES = ['us', 'europe', 'ukraine', 'russia', 'others'] as const;
export type Party = (typeof PARTIES)[number];

/** Sides whose name does not say who is on them. */
const UNNAMED: Readonly<Record<string, readonly Party[]>> = {
  reference: ['others'],
  'joint-draft': ['ukraine', 'russia']
};

/** The parties that put a text forward together, in the order of PARTIES; most sides name them, joined by hyphens. */
export function partiesOfSide(side: Proposer): readonly Party[] {
  return UNNAMED[side] ?? PARTIES.filter((party) => side.split('-').includes(party));
}
