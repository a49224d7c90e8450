import { lineName } from '../../territory/line-of-contact';
import type { Partition, Zone } from '../../derivation/partition/derive-partition';
import type { MeasuredLand } from '../../derivation/partition/face-areas';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { AreaColumn } from './area-columns';
import type { Cell } from './csv-text';
import { measureCells, peopleRecord } from './people-cells';
import { unitName } from '../../territory/unit-name';

/** An area to a tenth of a km²: finer than the lines are, so that sums agree; texts for readers round to three figures. */
export const roundToTenth = (areaKm2: number): number => Math.round(areaKm2 * 10) / 10;

/** Five decimals of a share between 0 and 1: six km² of Ukraine. */
export const roundShare = (share: number): number => Math.round(share * 1e5) / 1e5;

/** One row of the table of areas. */
export type AreaTableRow = Readonly<Record<AreaColumn, Cell>>;

function statusCodes({ terms: { point, status, basis, confidence } }: Zone) {
  const { control, recognition, forces, administration } = status;
  return { point, control, recognition, forces, administration: administration.by, basis, confidence };
}

/** One row per zone and administrative unit: areas add up over any grouping. */
export function areaTableRows(partition: Partition, units: readonly AdministrativeUnit[]): AreaTableRow[] {
  return partition.zones.flatMap((zone) => {
    const { forces, ...codes } = statusCodes(zone);
    return zone.units.map(({ unit, areaKm2, shareOfUnit, ...part }) => ({
      version: partition.versionId,
      lineOfContact: lineName(partition.line),
      zone: zone.id,
      zoneNameEn: zone.terms.name.en,
      zoneNameUk: zone.terms.name.uk,
      unit,
      unitNameEn: unitName(units, unit).en,
      unitNameUk: unitName(units, unit).uk,
      ...codes,
      forces: forces.join('+'),
      areaKm2: roundToTenth(areaKm2),
      shareOfUkraine: roundShare(areaKm2 / partition.totalKm2),
      shareOfUnit: roundShare(shareOfUnit),
      zoneAreaKm2: roundToTenth(zone.areaKm2),
      ...measureCells({ areaKm2, ...part }, zone)
    }));
  });
}

/** How much land, how many people lived there, and how both are spread over administrative units. */
export function landRecord({ areaKm2, shareOfUkraine, units, people }: MeasuredLand) {
  return {
    areaKm2: roundToTenth(areaKm2),
    shareOfUkraine: roundShare(shareOfUkraine),
    ...peopleRecord(people),
    units: units.map((part) => ({
      unit: part.unit,
      areaKm2: roundToTenth(part.areaKm2),
      shareOfUnit: roundShare(part.shareOfUnit),
      ...peopleRecord(part.people)
    }))
  };
}

/** The partition's areas as a record: zones with their units. */
export function areaRecord(partition: Partition) {
  const { versionId, line, totalKm2, zones } = partition;
  return {
    version: versionId,
    lineOfContact: lineName(line),
    totalKm2: roundToTenth(totalKm2),
    zones: zones.map((zone) => ({
      zone: zone.id,
      name: zone.terms.name,
      ...statusCodes(zone),
      ...landRecord(zone)
    }))
  };
}
