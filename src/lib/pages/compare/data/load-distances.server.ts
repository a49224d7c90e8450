import { derivePartition } from '$lib/derivation/partition/derive-partition';
import {
  distanceTriangle,
  amountTriangles,
  silenceTriangle,
  type AmountTriangles,
  type DistanceTriangle
} from '$lib/derivation/comparison/distance-matrix';
import { roundToTenth } from '$lib/export/table/area-table';
import { allVersions } from '$lib/plans/catalogue';
import { isSituation } from '$lib/plans/schema/plan-version';
import { readManifest, requireFaces } from '$lib/server/read-geodata';
import { OTHER_MEASURES, type Measure } from '$lib/territory/measures';
import { commonLineOfContactDate } from '$lib/view/page/default-date';
import { MAP_FACETS, type MapFacet } from '$lib/view/page/view';

/** Distances, the part of each on which one of the two texts is silent, and other measures of that land. */
interface Distances {
  readonly all: DistanceTriangle;
  readonly silent: DistanceTriangle;
  /** Measures beside the area, as far as they are known of that land. */
  readonly amounts: Readonly<Partial<Record<Measure, AmountTriangles>>>;
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
  const partitions = drawnVersions(date).map((version) => derivePartition(version, territory));
  const triangles = facets.map((facet) => {
    const [all, silent] = [distanceTriangle, silenceTriangle].map((measure) =>
      measure(partitions, facet).map((row) => row.map(roundToTenth))
    );
    const amounts = Object.fromEntries(
      OTHER_MEASURES.flatMap((measure) => {
        const told = amountTriangles(partitions, facet, measure);
        return told === null ? [] : [[measure, told]];
      })
    );
    return [facet, { all: all ?? [], silent: silent ?? [], amounts }] as const;
  });
  return Object.fromEntries(triangles);
}

/** The versions to compare on a line; one that tells who held what on one day says nothing on any other. */
const drawnVersions = (date: string) =>
  allVersions().filter(
    (version) => version.notDrawn === undefined && (!isSituation(version) || version.lineOfContact.date === date)
  );

const commonDate = () => {
  const proposals = allVersions().filter((version) => version.notDrawn === undefined && !isSituation(version));
  return commonLineOfContactDate(
    proposals,
    readManifest().dates.map(({ date }) => date)
  );
};

const describe = (date: string) => ({ ids: drawnVersions(date).map(({ id }) => id), commonDate: commonDate() });

/** The distances between all versions on a line of contact, in every facet. */
export function loadDistances(date: string): AllDistances {
  return { ...describe(date), km2: { [date]: distancesOn(date, MAP_FACETS) } };
}

/** Distances that the page of all comparisons opens on. */
export function loadOpeningDistances(): AllDistances {
  const date = commonDate();
  return { ...describe(date), km2: { [date]: distancesOn(date, ['status']) } };
}
