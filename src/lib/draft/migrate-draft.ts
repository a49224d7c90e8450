import { DRAFT_FORM } from './draft';

/** A draft as it was written, of whatever form. */
export type WrittenDraft = Readonly<Record<string, unknown>>;

/** Step from one form of drafts to the next. */
export type DraftStep = (draft: WrittenDraft) => WrittenDraft;

/** Steps by the form that they lead on from; every form before the present one has one, and the first has none before it. */
const DRAFT_STEPS: Readonly<Record<number, DraftStep>> = {};

/** Why a draft cannot be read: it is of a form that this atlas does not know. */
export interface UnknownForm {
  readonly kind: 'newer' | 'unknown-form';
  readonly form: string;
}

/** A draft of any form in the present one, or why it cannot be. */
export function migrateDraft(
  draft: WrittenDraft,
  steps: Readonly<Record<number, DraftStep>> = DRAFT_STEPS,
  present = DRAFT_FORM
): WrittenDraft | UnknownForm {
  const form = draft['formVersion'];
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1) {
    return { kind: 'unknown-form', form: String(form).slice(0, 20) };
  }
  if (form > present) return { kind: 'newer', form: String(form) };
  let moved = draft;
  for (let at = form; at < present; at += 1) {
    const step = steps[at];
    if (step === undefined) return { kind: 'unknown-form', form: String(form) };
    moved = { ...step(moved), formVersion: at + 1 };
  }
  return moved;
}
