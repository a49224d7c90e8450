import type { Side } from './plan-version';

/** Whose texts and acts a timeline tells of; `others` are the United Nations, research institutes and the like. */
export const PARTIES = ['us', 'europe', 'ukraine', 'russia', 'others'] as const;
export type Party = (typeof PARTIES)[number];

/** The parties that put a text forward together: a side names them, joined by hyphens. A reference is nobody's text. */
export function partiesOfSide(side: Side): Party[] {
  const named = PARTIES.filter((party) => side.split('-').includes(party));
  return named.length === 0 ? ['others'] : named;
}
