import { CAPTION_KEYS, type CaptionTexts } from '$lib/view/sheet/file-request';
import { membersOf, readKept } from './read-kept';

/** A text by the reader, and the text from the data that it replaced. */
export interface Edit {
  readonly text: string;
  readonly instead: string;
}
export type Edits = Readonly<Partial<Record<keyof CaptionTexts, Edit>>>;

function readEdit(value: unknown): Edit | undefined {
  const { text, instead } = membersOf(value);
  return typeof text === 'string' && typeof instead === 'string' ? { text, instead } : undefined;
}

function readEdits(value: unknown): Edits | undefined {
  const members = membersOf(value);
  const edits = CAPTION_KEYS.flatMap((key) => {
    const edit = readEdit(members[key]);
    return edit === undefined ? [] : [[key, edit] as const];
  });
  return edits.length === 0 ? undefined : Object.fromEntries(edits);
}

/** Captions as the browser has kept them, for each figure. */
export const readKeptEdits = (kept: string | null): Record<string, Edits> => readKept(kept, readEdits);
