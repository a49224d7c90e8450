import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { peopleOf } from '$lib/people/face-people';
import { peopleOnDate } from '$lib/people/people-file';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { datedLine } from '$lib/territory/line-of-contact';
import { readTerritory } from '$lib/territory/read-territory';
import { SITE_GEODATA } from '../fetch-geodata';
import { peopleHrefs } from './people-hrefs';
import { writePeopleSection } from './people-markup';

/** The section on people of a version's page on another line than it was prerendered with. */
export async function fetchPeopleSection(version: PlanVersion, date: string, locale: Locale): Promise<string> {
  const [manifest, ground, territory, people] = await Promise.all([
    SITE_GEODATA.manifest(),
    SITE_GEODATA.ground(),
    SITE_GEODATA.territory(date),
    SITE_GEODATA.people()
  ]);
  const onDate = peopleOnDate(people, date);
  const faces = readTerritory(datedLine(date), territory);
  const partition = derivePartition(version, { ...faces, ...(onDate && { people: peopleOf(onDate) }) });
  return writePeopleSection({
    version,
    partition,
    geodata: { ...ground, territory },
    towns: people.large,
    units: manifest.units,
    locale,
    ...peopleHrefs(version.id, locale)
  });
}
