import { messageSet, type Widen } from '../message-set';

/** English texts where an address names a line of contact that its page does not follow. */
const en = {
  /** Of a date, as it stands in the address. */
  dated: (date: string) => `The address names a line of contact, that of “${date}”, which this page does not follow.`,
  own: 'The address names a line of somebody’s own, which this page does not follow.',
  seeMap: 'See the map on that line',
  seeVersion: 'See this text’s land, areas and people on that line'
};

export type UnusedLineMessages = Widen<typeof en>;

/** Texts where an address names a line that its page does not follow; imported by nothing that pages load before that. */
export const unusedLineMessages = messageSet<UnusedLineMessages>(
  en,
  import.meta.glob('../languages/*/unused-line.ts', { eager: true, import: 'default' })
);
