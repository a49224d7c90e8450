import type { Localised } from '../../i18n/localised';
import type { Party } from './party';

/** Something that happened around the plan versions: talks, an announcement, a report. */
export interface TimelineEvent {
  /** Kebab-case and unique; addresses of the timeline end in it. */
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. */
  readonly date: string;
  /** Whose acts, statements or drafts it is about, in the order of PARTIES. */
  readonly parties: readonly Party[];
  /** One or two sentences of our own. */
  readonly text: Localised;
  /** Ids of the plan versions it bears on; they need not have a file yet. */
  readonly versions: readonly string[];
  /** Set where it is known from a digest of the news; the publications that this names are its sources. */
  readonly seenInDigest?: true;
  /** Ids in `sources.ts`. Empty where the event is unconfirmed; shown as such. */
  readonly sources: readonly string[];
}
