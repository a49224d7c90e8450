import { isSituation } from '$lib/plans/schema/plan-version';
import { OPENING_PAIR } from '../addresses/pair-address';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { readManifest } from '$lib/server/read-geodata';

/** What the page of a reader's own lines knows of the atlas: the versions that can be drawn on any line, units, dates. */
export function loadOwn() {
  const { dates, units } = readManifest();
  return {
    versions: allVersions()
      .filter((version) => version.notDrawn === undefined && !isSituation(version))
      .map(catalogueEntry),
    dates: dates.map(({ date }) => date),
    units,
    openingVersion: OPENING_PAIR[1]
  };
}

export type OwnData = ReturnType<typeof loadOwn>;
