import type { Localised } from '../../i18n/localised';
import { isSituation, type PlanVersion, type Provision, type Remainder } from '../../plans/schema/plan-version';
import type { Face, IsoDate } from '../../territory/territory';
import { indexZones, REMAINDER_ID, type Partition } from './derive-partition';

/** Terms of one zone of a version, as far as they are shown beside other versions. */
export type ZoneTerms = Pick<Provision | Remainder, 'name' | 'point' | 'status' | 'basis'>;

/** Terms of one version for every face of Ukraine, on the line that the version is drawn on. */
export interface VersionTerms {
  readonly versionId: string;
  readonly title: Localised;
  /** Set where it tells who held what on one day. */
  readonly isSituation?: true;
  /** Date of the line of contact that the version is drawn on. */
  readonly date: IsoDate;
  readonly zones: Readonly<Record<string, ZoneTerms>>;
  /** The zone of each face, by the face's id; a version that cannot be drawn has none. */
  readonly zoneOfFace: Readonly<Record<string, string>>;
}

/** The terms of a version from its partition of the territory on a date. */
export function versionTerms(version: PlanVersion, partition: Partition, date: IsoDate): VersionTerms {
  const { id, title } = version;
  const zones = partition.zones.map(({ id: zoneId, terms: { name, point, status, basis } }) => {
    return [zoneId, { name, point, status, basis }] as const;
  });
  const zoneOfFace = [...indexZones(partition)].map(([faceId, zone]) => [faceId, zone.id] as const);
  return {
    versionId: id,
    title,
    ...(isSituation(version) && { isSituation: true }),
    date,
    zones: Object.fromEntries(zones),
    zoneOfFace: Object.fromEntries(zoneOfFace)
  };
}

/** The zone, with its id, in which a version puts a face; `undefined` where the version is not drawn. */
export function zoneOfFace(terms: VersionTerms, faceId: string): (ZoneTerms & { readonly id: string }) | undefined {
  const id = terms.zoneOfFace[faceId];
  const zone = id === undefined ? undefined : terms.zones[id];
  return id === undefined || zone === undefined ? undefined : { id, ...zone };
}

/**
 * The ids of the faces over which the texts have something to say: held by Russia, or claimed by a provision, that is
 * not in the remainder, in at least one of the partitions. Over all versions and dates they are the contested land.
 */
export function contestedFaces(partitions: readonly Partition[]): Set<string> {
  const isContested = (zoneId: string, face: Face) => zoneId !== REMAINDER_ID || face.holder === 'russia';
  return new Set(
    partitions.flatMap(({ zones }) =>
      zones.flatMap((zone) => zone.faces.filter((face) => isContested(zone.id, face)).map(({ id }) => id))
    )
  );
}
