import type { InterfaceLanguage } from '$lib/i18n/languages';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { carryDraft } from '../../addresses/carried-drafts';
import { areSameDrafts, draftsNamed, type FoundDrafts } from './found-drafts';
import { draftMessages, findDraft } from './own-drafts';

/** Finds the drafts that an address names, in its hash or in this browser; links carry them from now on. */
export async function findDrafts(url: URL, code: InterfaceLanguage): Promise<FoundDrafts> {
  const named = draftsNamed(url.search);
  const found = await Promise.all(named.map((id) => findDraft(id, url.hash)));
  const versions = found.flatMap((open) => (open === undefined ? [] : [open.version]));
  for (const open of found) if (open !== undefined) carryDraft(open.version.id, open.written);
  const searched = new URL(url);
  return {
    areFor: (other) => areSameDrafts(searched, other),
    versions: new Map(versions.map((version) => [version.id, { version, sources: [] }])),
    entries: versions.map((version) => ({ ...catalogueEntry(version), lineOfContact: version.lineOfContact })),
    missing: versions.length < named.length ? draftMessages(code).elsewhere : ''
  };
}
