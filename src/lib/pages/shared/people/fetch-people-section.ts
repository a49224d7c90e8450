import { outlinesOf } from '$lib/derivation/partition/outline-faults';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { peopleOf } from '$lib/people/face-people';
import { peopleOnDate } from '$lib/people/people-file';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { datedLine, isOwnLineId } from '$lib/territory/line-of-contact';
import { readTerritory } from '$lib/territory/read-territory';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { inSlices } from '../in-slices';
import { peopleHrefs } from './people-hrefs';
import { writePeopleFigure, writingPeopleSection, type PeopleSection } from './people-markup';

/** Everything that is written of people of a version on a line of contact, by its key. */
async function fetchPeople(version: PlanVersion, key: string, locale: Locale): Promise<PeopleSection> {
  const outlines = outlinesOf(version);
  const [manifest, ground, own, people] = await Promise.all([
    SITE_GEODATA.manifest(),
    SITE_GEODATA.ground(),
    outlines.length > 0
      ? import('../outlines/fetch-outlined').then(({ fetchOutlined }) => fetchOutlined(key, outlines))
      : isOwnLineId(key)
        ? import('../own/own-lines').then(({ fetchOwnTerritory }) => fetchOwnTerritory(key))
        : undefined,
    SITE_GEODATA.people()
  ]);
  const territory = own?.topology ?? (await SITE_GEODATA.territory(key));
  const onDate = own?.people ?? peopleOnDate(people, key);
  const faces = readTerritory(own?.line ?? datedLine(key), territory);
  const partition = derivePartition(version, { ...faces, ...(onDate && { people: peopleOf(onDate) }) });
  return {
    version,
    partition,
    geodata: { ...ground, territory },
    towns: people.large,
    units: manifest.units,
    locale,
    ...peopleHrefs(version.id, locale)
  };
}

/**
 * The section on people of a version's page on another line than it was prerendered with.
 *
 * @param key of the line, see `lineKey`
 * @param isWanted whether it still is; nothing comes where it is not
 */
export const fetchPeopleSection = async (
  version: PlanVersion,
  key: string,
  locale: Locale,
  isWanted: () => boolean
): Promise<string | undefined> => inSlices(writingPeopleSection(await fetchPeople(version, key, locale)), isWanted);

/** Sentences and map alone, for several versions on one page. */
export const fetchPeopleFigure = async (version: PlanVersion, key: string, locale: Locale): Promise<string> =>
  writePeopleFigure({ ...(await fetchPeople(version, key, locale)), plateId: `people-${version.id}` });
