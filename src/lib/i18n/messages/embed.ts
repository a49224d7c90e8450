import { messageSet, type Widen } from '../message-set';

/** A map in somebody else's page. */
const en = {
  open: 'Open in the atlas',
  renewed: (date: string, line: string) => `Data last renewed on ${date}; the newest line of contact is of ${line}`,
  frozen: (release: string, date: string) => `Release ${release}, data of ${date}; it does not change`,
  live: 'Newest version of this map',
  /** What is laid over the map, in its legend. */
  laid: {
    hollow: 'Hollow signs: destroyed, stopped, closed, or state not known',
    bands: 'Distance from the line of contact that a monitoring proposal names',
    pull: 'Distance from the line of contact: an assumption of whoever made this map, named in no text'
  }
};

export type EmbedMessages = Widen<typeof en>;

export const embedMessages = messageSet<EmbedMessages>(
  en,
  import.meta.glob('../languages/*/embed.ts', { eager: true, import: 'default' })
);
