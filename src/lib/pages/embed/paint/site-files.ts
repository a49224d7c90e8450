import { fetchGeodata } from '$lib/client/fetch-geodata';
import { fetchJson } from '$lib/client/fetch-json';
import { fetchMessages } from '$lib/i18n/at-hand/store';
import { localeOfSegment } from '$lib/i18n/locale';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';
import { datedLine } from '$lib/territory/line-of-contact';
import { readTerritory } from '$lib/territory/read-territory';
import type { ComparedVersion } from '../../compare/data/load-pair.server';
import type { SharedVersionData } from '../../shared/load-shared-versions.server';

/** Top of the site, from where the build puts this file. */
const SITE = import.meta.url.replace(/\/_app\/immutable\/.*$/u, '');
const FILES = fetchGeodata(`${SITE}/${GEODATA_FOLDER}`);

/** The versions that a map in a frame shows, what all versions share, and the words of the document's language. */
export async function fetchSubject(ids: readonly string[]) {
  const { lang, dataset } = document.documentElement;
  const locale = localeOfSegment(lang);
  const [versions, shared, build] = await Promise.all([
    Promise.all(ids.map((id) => fetchJson(SITE, `compare/versions/${id}.json`))),
    fetchJson(SITE, 'compare/shared.json'),
    fetchJson(SITE, '_app/version.json'),
    fetchMessages(locale.code)
  ]);
  // Data of a newer atlas are not laid under the words of this document.
  if ((build as { version: string }).version !== dataset['atlas']) throw new Error('The atlas has been renewed.');
  return {
    versions: (versions as ComparedVersion[]).map(({ version }) => version),
    shared: shared as SharedVersionData,
    locale
  };
}

/** What maps on a line of contact are drawn from, and its faces. */
export async function fetchLand(date: string) {
  const [ground, topology] = await Promise.all([FILES.ground(), FILES.territory(date)]);
  return { geodata: { ...ground, territory: topology }, territory: readTerritory(datedLine(date), topology) };
}
