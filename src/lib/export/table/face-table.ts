import { containsFace } from '../../derivation/partition/evaluate-extent';
import { derivePartition, indexZones } from '../../derivation/partition/derive-partition';
import type { PlanVersion } from '../../plans/schema/plan-version';
import { datedLine } from '../../territory/line-of-contact';
import type { Face, Territory } from '../../territory/territory';
import type { Cell } from './csv-text';
import type { FaceZoneColumn } from './face-columns';

type FaceZoneRow = Readonly<Record<FaceZoneColumn, Cell>>;

/** The faces of all territories, each id once: what a version says of a face follows from what its id names. */
function distinctFaces(territories: readonly Territory[]): Face[] {
  return [...new Map(territories.flatMap(({ faces }) => faces.map((face) => [face.id, face] as const))).values()];
}

/** The zone and the overlays of every face under every version that is drawn: one table for all lines of contact. */
export function faceZoneRows(versions: readonly PlanVersion[], territories: readonly Territory[]): FaceZoneRow[] {
  const faces = distinctFaces(territories);
  return versions.flatMap((version) => {
    const zones = indexZones(derivePartition(version, { line: datedLine(''), faces }));
    return faces.flatMap((face) => {
      const zone = zones.get(face.id);
      if (zone === undefined) return [];
      const overlays = version.overlays.filter(({ extent }) => containsFace(extent, face)).map(({ id }) => id);
      return { version: version.id, face: face.id, zone: zone.id, overlays: overlays.join('+') };
    });
  });
}
