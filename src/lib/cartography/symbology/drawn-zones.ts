import { containsFace } from '../../derivation/partition/evaluate-extent';
import type { Partition, Zone } from '../../derivation/partition/derive-partition';
import { unit } from '../../plans/schema/extents';
import { CRIMEA, DONETSK, KHERSON, LUHANSK, ZAPORIZHZHIA } from '../../plans/schema/lands';
import type { Extent } from '../../plans/schema/plan-version';
import type { Face } from '../../territory/territory';
import { LAND_LAYER_IDS, type LandLayerId } from '../../view/page/land-layers';
import type { View } from '../../view/page/view';
import { classFor, symbolsOf, type MapSymbol } from './symbology';

/** The parts of a view that decide how land is drawn. */
export type LandView = Pick<View, 'facet' | 'hidden' | 'isolated'>;

/** A zone as it is drawn: what it looks like, and which of its faces the reader has not switched off. */
export interface DrawnZone {
  readonly zone: Zone;
  readonly classId: string;
  readonly symbol: MapSymbol;
  readonly faceIds: ReadonlySet<string>;
  /** Mark on each separate part of the zone, where nothing else shows which zone it belongs to. */
  readonly mark?: string;
}

/** The land of each layer, as far as those before it do not have it. */
const LAYER_EXTENTS: Readonly<Record<LandLayerId, Extent>> = {
  crimea: CRIMEA.extent,
  luhansk: unit(LUHANSK.code),
  donetsk: DONETSK.heldByRussia.extent,
  buffer: DONETSK.heldByUkraine.extent,
  'kherson-zaporizhzhia': { any: [unit(KHERSON.code), unit(ZAPORIZHZHIA.code)] },
  pockets: { heldBy: 'russia' }
};

/** The land layer that has a face; land held by Ukraine outside the named oblasts is in none. */
function landLayerOf(face: Face): LandLayerId | undefined {
  return LAND_LAYER_IDS.find((id) => containsFace(LAYER_EXTENTS[id], face));
}

/** The zones of a partition as the view shows them, in the partition's order; zones with nothing left are left out. */
export function drawZones(partition: Partition, view: LandView): DrawnZone[] {
  const symbolOf = symbolsOf(partition, view.facet);
  return partition.zones.flatMap((zone) => {
    const classId = classFor(zone.terms, view.facet);
    if (view.isolated !== null && view.isolated !== classId) return [];
    const faces = zone.faces.filter((face) => {
      const layer = landLayerOf(face);
      return layer === undefined || !view.hidden.includes(layer);
    });
    if (faces.length === 0) return [];
    return [{ zone, classId, symbol: symbolOf(zone.terms), faceIds: new Set(faces.map((face) => face.id)) }];
  });
}

/**
 * The zone drawn on each face, by face id.
 *
 * @param drawn what is drawn in place of the partition's zones
 */
export function indexDrawnZones(
  partition: Partition,
  view: LandView,
  drawn: readonly DrawnZone[] = drawZones(partition, view)
): Map<string, DrawnZone> {
  return new Map(drawn.flatMap((zone) => [...zone.faceIds].map((id) => [id, zone] as const)));
}
