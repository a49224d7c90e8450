import { createHash } from 'node:crypto';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { changeMessages } from '$lib/i18n/messages/changes';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { SITE_URL } from '../addresses/site-url';
import { pagePath } from '../addresses/hrefs';
import { tellChanges } from './tell-changes';
import { writeAtom } from './write-atom';

const told = (locale: Locale) => {
  const dates = readManifest().dates.map(({ date }) => date);
  return tellChanges({ versions: allVersions(), dates, territoryOn: requireFaces }, locale);
};

/** What the page of changes shows. */
export function loadChangesPage(langSegment: string | undefined) {
  const locale = localeOfSegment(langSegment);
  const { title, lead, feed, look } = changeMessages(locale.code);
  return { title, lead, feed, look, changes: told(locale) };
}

export type ChangesPageData = ReturnType<typeof loadChangesPage>;

/** A name for something that never changes, by the rules of RFC 9562 for names hashed by SHA-1. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(`peace-plan-atlas/changes/${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** The feed of changes in a language. */
export function writeFeed(locale: Locale): string {
  const { title, lead } = changeMessages(locale.code);
  // Where nobody has said where the site stands, links are told from the folder of the feeds, so that they hold under any prefix.
  const site = SITE_URL === '' ? '..' : SITE_URL;
  return writeAtom({
    id: `urn:uuid:${uuidOf(locale.code)}`,
    title: `${locale.messages.siteName}: ${title}`,
    subtitle: lead,
    author: locale.messages.siteName,
    language: locale.code,
    self: `${site}/feeds/${locale.code}.xml`,
    page: site + pagePath(locale, 'changes'),
    entries: told(locale).map(({ id, date, kind, title: name, paragraphs, path }) => ({
      id: `urn:uuid:${uuidOf(`${locale.code}/${id}`)}`,
      updated: `${date}T00:00:00Z`,
      title: name,
      category: kind,
      href: site + path,
      paragraphs
    }))
  });
}
