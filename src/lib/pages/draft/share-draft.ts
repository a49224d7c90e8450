import type { OwnDraft } from '$lib/draft/draft';
import { fileOfDraft } from '$lib/draft/draft-version';
import { safeFileName } from '$lib/export/notes/file-name';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { saveFile } from '../shared/save-file';

/** Copies the address, which carries the draft; whether the browser let it. */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}

/** Saves a draft as a file of the published form. */
export function saveDraft({ day, name }: OwnDraft, version: PlanVersion): void {
  saveFile({
    name: safeFileName(`draft ${day} ${name}.json`),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(fileOfDraft(version), null, 2)}\n`)
  });
}
