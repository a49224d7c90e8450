import { isoDay } from '$lib/territory/territory';
import type { OwnDraft } from '$lib/draft/draft';
import { draftOfFile } from '$lib/draft/start-draft';
import { readVersionFile } from '$lib/plans/rules/read-version-file';

/** Largest file that a draft is made of, in bytes. */
const MOST_CHARACTERS = 2_000_000;

/** A new draft from a file of the published form, or what is wrong with the file, a sentence each. */
export function readDraftFile(text: string): { readonly draft: OwnDraft } | { readonly problems: readonly string[] } {
  if (text.length > MOST_CHARACTERS) return { problems: ['The file is too large to be a plan version.'] };
  const { version, problems } = readVersionFile(text);
  return version === null ? { problems } : { draft: draftOfFile(version, isoDay()) };
}
