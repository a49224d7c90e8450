import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { distanceTriangle, silenceTriangle, type DistanceTriangle } from '$lib/derivation/comparison/distance-matrix';
import { roundToTenth } from '$lib/export/table/area-table';
import { allVersions } from '$lib/plans/catalogue';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { commonLineOfContactDate } from '$lib/view/page/default-date';
import { MAP_FACETS, type MapFacet } from '$lib/view/page/view';

/** Distances, and the part of each on which one of the two texts is silent. */
interface Distances {
  readonly all: DistanceTriangle;
  readonly silent: DistanceTriangle;
}

/** Distances between all drawn versions, in km² to a tenth, on one line of contact or more. */
export interface AllDistances {
  /** Ids of the drawn versions, in the order of the triangles. */
  readonly ids: readonly string[];
  /** The line of contact that all versions are compared on until the reader chooses another. */
  readonly commonDate: string;
  /** Triangles by line-of-contact date and facet. */
  readonly km2: Readonly<Record<string, Partial<Record<MapFacet, Distances>>>>;
}

function distancesOn(date: string, facets: readonly MapFacet[]) {
  const territory = requireFaces(date);
  const partitions = drawnVersions().map((version) => derivePartition(version, territory));
  const triangles = facets.map((facet) => {
    const [all, silent] = [distanceTriangle, silenceTriangle].map((measure) =>
      measure(partitions, facet).map((row) => row.map(roundToTenth))
    );
    return [facet, { all: all ?? [], silent: silent ?? [] }] as const;
  });
  return Object.fromEntries(triangles);
}

const drawnVersions = () => allVersions().filter(({ notDrawn }) => notDrawn === undefined);

function describe(dates: readonly string[]) {
  return { ids: drawnVersions().map(({ id }) => id), commonDate: commonLineOfContactDate(drawnVersions(), dates) };
}

/** The distances between all versions on a line of contact, in every facet. */
export function loadDistances(date: string): AllDistances {
  const dates = readManifest().dates.map((entry) => entry.date);
  return { ...describe(dates), km2: { [date]: distancesOn(date, MAP_FACETS) } };
}

/** Distances that the page of all comparisons opens on. */
export function loadOpeningDistances(): AllDistances {
  const told = describe(readManifest().dates.map(({ date }) => date));
  return { ...told, km2: { [told.commonDate]: distancesOn(told.commonDate, ['status']) } };
}
