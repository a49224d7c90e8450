import { isoDay } from '$lib/territory/territory';
import type { OwnDraft } from '$lib/draft/draft';
import { draftInHash } from '$lib/draft/draft-hash';
import { readDraftLink, writeDraftLink } from '$lib/draft/draft-link';
import { versionOfDraft } from '$lib/draft/draft-version';
import { once } from '$lib/once';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { fetchSiteJson } from '../fetch-site-json';
import { DraftStore } from './draft-store';

export { draftMessages } from '$lib/i18n/messages/draft';

/** The drafts that this browser keeps. */
export const draftStore = once((): DraftStore => new DraftStore());

/** The version that a draft started from; `null` where there is none of that id, or it did not come. */
export const fetchBase = once(async (id: string): Promise<PlanVersion | null> => {
  const found = (await fetchSiteJson(`compare/versions/${encodeURIComponent(id)}.json`).catch(() => null)) as {
    readonly version: PlanVersion;
  } | null;
  return found?.version ?? null;
});

/** A draft that a page shows beside published versions. */
export interface OpenDraft {
  readonly version: PlanVersion & { readonly draft: true };
  /** The text that stands for it in a link. */
  readonly written: string;
}

async function openDraft(draft: OwnDraft): Promise<OpenDraft> {
  const [base, { units }, written] = await Promise.all([
    draft.base === null ? null : fetchBase(draft.base),
    SITE_GEODATA.manifest(),
    writeDraftLink(draft)
  ]);
  return { version: versionOfDraft(draft, base, units), written };
}

/** The draft of some id: the one that the address carries, or the one that this browser keeps; nothing where neither is. */
export async function findDraft(id: string, hash: string): Promise<OpenDraft | undefined> {
  const written = draftInHash(hash);
  const read = written === null ? null : await readDraftLink(written, isoDay());
  if (read !== null && 'draft' in read && read.draft.id === id) return openDraft(read.draft);
  const kept = await draftStore().find(id);
  return kept && openDraft(kept.draft);
}
