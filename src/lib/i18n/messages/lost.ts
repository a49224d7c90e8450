import { messageSet, type Widen } from '../message-set';

/** The page for addresses that have none. */
const en = {
  lostTitle: 'There is no such page',
  lostText: 'The atlas has nothing at this address.',
  lostAddress: (given: string) => `The atlas has no page “${given}”.`,
  similar: 'Plan versions of a similar name',
  ways: 'Ways on',
  search: 'Search'
};

export type LostMessages = Widen<typeof en>;

export const lostMessages = messageSet<LostMessages>(
  en,
  import.meta.glob('../languages/*/lost.ts', { eager: true, import: 'default' })
);
