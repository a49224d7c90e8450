import type { MeasuredLand } from '$lib/derivation/partition/face-areas';
import { roundShare, roundToTenth } from '$lib/export/table/area-table';

/** How much land, and how it is spread over administrative units, as the commands write it in JSON. */
export function landColumns({ areaKm2, shareOfUkraine, units }: MeasuredLand) {
  return {
    areaKm2: roundToTenth(areaKm2),
    shareOfUkraine: roundShare(shareOfUkraine),
    units: units.map((unit) => ({
      unit: unit.unit,
      areaKm2: roundToTenth(unit.areaKm2),
      shareOfUnit: roundShare(unit.shareOfUnit)
    }))
  };
}
