import type { CommonCore, CoreLand } from '../../derivation/comparison/common-core';
import type { Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { MapFacet } from '../../view/page/view';
import { changedSymbol, sideReader, type StatusSide } from './difference-zones';
import type { DrawnZone } from './drawn-zones';

/** Land on which all versions agree, as it is drawn and called. */
export interface ShownCoreLand extends StatusSide {
  readonly land: CoreLand;
}

/**
 * A common core in words and symbols, in its order.
 *
 * @param partition of any of the versions that agree: all of them say the same of this land
 */
export function showCore(
  { lands }: CommonCore,
  partition: Partition,
  facet: MapFacet,
  { messages }: Locale
): ShownCoreLand[] {
  const sideOf = sideReader(partition, facet, messages);
  return lands.map((land) => {
    const side = sideOf(land);
    // Land outside the core is left bare: it must differ from land that stays as it is.
    return { ...side, land, symbol: changedSymbol(side.symbol) };
  });
}

/** The common core as zones to be drawn; land on which the versions differ is left out and shows the bare ground. */
export function coreZones(shown: readonly ShownCoreLand[]): DrawnZone[] {
  return shown.map(({ land, symbol, terms }, index) => {
    const { status, faces, areaKm2, shareOfUkraine, units } = land;
    const zone = { id: `core-${String(index + 1)}`, terms, faces, areaKm2, shareOfUkraine, units };
    return { zone, classId: status, symbol, faceIds: new Set(faces.map(({ id }) => id)) };
  });
}
