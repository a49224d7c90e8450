import en from '../languages/en/pair-maps';
import { messageSet, type Widen } from '../message-set';

/** The texts every language has around the maps of two versions. */
export type PairMapsMessages = Widen<typeof en>;

/** Texts around the maps of two versions; part of those of the comparisons. */
export const pairMapsMessages = messageSet<PairMapsMessages>(
  en,
  import.meta.glob('../languages/*/pair-maps.ts', { eager: true, import: 'default' })
);
