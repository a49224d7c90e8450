import type { Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { AdministrativeUnit } from '../../territory/manifest';
import { framingGeodata } from '../ground/frame';
import type { MapGeodata } from '../ground/geodata';
import type { MapProjection } from '../ground/projection';
import { placingPlateLabels } from '../lettering/place-plate-labels';
import type { RestingWork } from '../../resting-work';
import { differenceZones, type ShownTransition } from '../symbology/difference-zones';
import { placedLabelNodes } from './label-nodes';
import { earlierLineNodes, lineNodes, zoneNodes, type PlateInput } from './plate';
import { groundNodes } from './plate-ground';
import { layer, writePlate } from './plate-svg';

/** One version on two lines of contact, in the faces that both have. */
export interface MovedPlate {
  readonly geodata: MapGeodata;
  readonly projection: MapProjection;
  readonly version: PlanVersion;
  readonly sides: readonly [Partition, Partition];
  readonly shown: readonly ShownTransition[];
  readonly units: readonly AdministrativeUnit[];
  readonly locale: Locale;
  /** Alternative text. */
  readonly title: string;
}

const PLATE_ID = 'moved';

/**
 * Draws the map of what the line alone changes: land whose status changes, numbered as in the table, and both lines.
 * Rests every few milliseconds.
 */
export function* drawingMovedPlate(plate: MovedPlate): RestingWork<string> {
  const { geodata, projection, version, sides, shown, units, locale, title } = plate;
  const [first, second] = sides;
  const frame = yield* framingGeodata(geodata, projection);
  yield;
  const view: PlateInput['view'] = {
    facet: 'status',
    measure: 'land',
    hidden: ['sites', 'overlays'],
    isolated: null,
    zone: null
  };
  const input: PlateInput = {
    version,
    partition: second,
    view,
    locale,
    units,
    plateId: PLATE_ID,
    zoneHref: (zoneId) => `#${zoneId}`,
    covered: [],
    drawn: differenceZones(shown)
  };
  const ground = layer('ground', groundNodes(frame, PLATE_ID));
  yield;
  const zones = layer('zones', zoneNodes(frame, input), false);
  const lines = layer('lines', [...earlierLineNodes(frame, first), ...lineNodes(frame, input)]);
  yield;
  const labels = placedLabelNodes(frame, input, yield* placingPlateLabels(frame, input));
  yield;
  return writePlate(projection.size, { role: 'group', 'aria-label': title }, [
    ground,
    zones,
    lines,
    layer('labels', labels)
  ]);
}
