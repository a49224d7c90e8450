import { fetchGeodata } from '$lib/client/fetch-geodata';
import { fetchJson } from '$lib/client/fetch-json';
import { fetchMessages } from '$lib/i18n/at-hand/store';
import { localeOfSegment, type Locale } from '$lib/i18n/locale';
import { peopleOf } from '$lib/people/face-people';
import { peopleOnDate } from '$lib/people/people-file';
import type { Place } from '$lib/places/place';
import { GEODATA_FOLDER } from '$lib/territory/geodata-folder';
import { datedLine } from '$lib/territory/line-of-contact';
import { needsData, type Measure } from '$lib/territory/measures';
import { readTerritory } from '$lib/territory/read-territory';
import type { ComparedVersion } from '../../compare/data/load-pair.server';
import type { SharedVersionData } from '../../shared/load-shared-versions.server';

/** Top of the site, from where the build puts this file; without a slash at the end. */
const SITE = import.meta.url.replace(/\/_app\/immutable\/.*$/u, '');
export const FILES = fetchGeodata(`${SITE}/${GEODATA_FOLDER}`);

/** Address of a page of the atlas as it is now, as `inLiveAtlas` has it; `path` as `pageHref` takes it. */
export function atlasHref({ segment }: Locale, path: string): string {
  const top = import.meta.env.ATLAS_RELEASE === '' ? SITE : `${SITE}/../..`;
  return new URL(`${top}/${segment === undefined ? '' : `${segment}/`}${path}/`).href;
}

/** The words of the document's language, and what all versions share. */
export async function fetchShared(): Promise<{ readonly shared: SharedVersionData; readonly locale: Locale }> {
  const { lang, dataset } = document.documentElement;
  const locale = localeOfSegment(lang);
  const [shared, build] = await Promise.all([
    fetchJson(SITE, 'compare/shared.json'),
    fetchJson(SITE, '_app/version.json'),
    fetchMessages(locale.code)
  ]);
  // Data of a newer atlas are not laid under the words of this document.
  if ((build as { version: string }).version !== dataset['atlas']) throw new Error('The atlas has been renewed.');
  return { shared: shared as SharedVersionData, locale };
}

/** A version with the publications that it cites. */
export const fetchCompared = async (id: string): Promise<ComparedVersion> =>
  (await fetchJson(SITE, `compare/versions/${id}.json`)) as ComparedVersion;

/** What maps on a line of contact are drawn from, and its faces with their people where figures are of them. */
export async function fetchLand(date: string, measure: Measure) {
  const [ground, topology, people] = await Promise.all([
    FILES.ground(),
    FILES.territory(date),
    needsData(measure) ? FILES.people() : null
  ]);
  const counted = people === null ? undefined : peopleOnDate(people, date);
  const territory = readTerritory(datedLine(date), topology);
  return {
    geodata: { ...ground, territory: topology },
    territory: counted === undefined ? territory : { ...territory, people: peopleOf(counted) }
  };
}

export type PaintedLand = Awaited<ReturnType<typeof fetchLand>>;

/** The gazetteer. */
export const fetchPlaces = async (): Promise<readonly Place[]> =>
  (await fetchJson(`${SITE}/${GEODATA_FOLDER}`, 'places.json')) as Place[];
