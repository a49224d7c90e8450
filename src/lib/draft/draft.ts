import type { Localised } from '../i18n/localised';
import type { Extent, Overlay, Status } from '../plans/schema/plan-version';

/**
 * Number of the form that drafts have in links and in the store. It grows when a draft of the old form would no longer be
 * read as what it says; `migrate-draft.ts` then has the step from the old form.
 */
export const DRAFT_FORM = 1;

/** Characters of a name: titles, legends and names of files have room for no more. */
export const LONGEST_NAME = 80;
/** Characters of a clause's wording, as in published versions. */
export const LONGEST_WORDING = 320;
/** Clauses of a draft: a link with more was not made by a hand. */
export const MOST_CLAUSES = 100;

/** What a clause says, apart from its land. */
export interface DraftTerms {
  readonly status: Status;
  /** Number of the clause, `''` for none. */
  readonly point: string;
  /** The reader's words; `null`: those of the version that the draft started from, if its clause of this id has any. */
  readonly wording: Localised | null;
}

/** One clause of a draft. */
export interface DraftClause extends DraftTerms {
  /** Unique within the draft; that of the clause that it came from where it came from one. */
  readonly id: string;
  /** Name of the land; `null`: by what land it is. */
  readonly name: Localised | null;
  readonly extent: Extent;
}

/** A regime that a draft lays over zones. */
export interface DraftBand extends Omit<DraftClause, 'status'> {
  readonly kind: Overlay['kind'];
}

/** A plan version that a reader makes: what the reader decides, and nothing that could pass for a published text. */
export interface OwnDraft {
  /** `draft-` and eight letters and digits. */
  readonly id: string;
  /** The reader's name for it, `''` before there is one. */
  readonly name: string;
  /** Id of the published version that it started from; `null`: from nothing. */
  readonly base: string | null;
  /** Day on which it was begun, `YYYY-MM-DD`. */
  readonly day: string;
  /** In order: the first that claims land wins. */
  readonly clauses: readonly DraftClause[];
  readonly remainder: DraftTerms;
  readonly bands: readonly DraftBand[];
}

const DRAFT_ID = /^draft-[a-z0-9]{8}$/u;

/** Whether an id is that of a reader's own draft; no published version has one like it. */
export const isDraftId = (id: string): boolean => DRAFT_ID.test(id);

/** A new id for a draft. */
export function newDraftId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const numbers = crypto.getRandomValues(new Uint8Array(8));
  return `draft-${Array.from(numbers, (number) => letters[number % letters.length]).join('')}`;
}

/** Signs that are not seen, or turn what follows around: a name of a published version could be made of them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;

/** A text of a reader's as pages and files can show it: one line, nothing unseen. */
export const cleanWords = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();

/** The beginning of a text of so many characters at most, in whole signs: half an emoji is none, and no file takes it. */
export const cutWords = (text: string, most: number): string => text.slice(0, most).replace(/\p{Cs}$/u, '');

/** A text that its reader wrote in one language stands in both. */
export const inBoth = (text: string): Localised => ({ en: text, uk: text });
