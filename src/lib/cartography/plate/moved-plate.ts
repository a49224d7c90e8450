import type { Partition } from '../../derivation/partition/derive-partition';
import type { Locale } from '../../i18n/locale';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { AdministrativeUnit } from '../../territory/manifest';
import type { Frame } from '../ground/frame';
import { differenceZones, type ShownTransition } from '../symbology/difference-zones';
import { plateLabelNodes } from './label-nodes';
import { earlierLineNodes, lineNodes, zoneNodes, type PlateInput } from './plate';
import { groundNodes } from './plate-ground';
import { layer, writePlate } from './plate-svg';

/** One version on two lines of contact, in the frame of the faces that both have. */
export interface MovedPlate {
  readonly frame: Frame;
  readonly version: PlanVersion;
  readonly sides: readonly [Partition, Partition];
  readonly shown: readonly ShownTransition[];
  readonly units: readonly AdministrativeUnit[];
  readonly locale: Locale;
  /** Alternative text. */
  readonly title: string;
}

const PLATE_ID = 'moved';

/** The map of what the line alone changes: land whose status changes, numbered as in the table, and both lines. */
export function renderMovedPlate({ frame, version, sides, shown, units, locale, title }: MovedPlate): string {
  const [first, second] = sides;
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
  return writePlate(frame.projection.size, { role: 'group', 'aria-label': title }, [
    layer('ground', groundNodes(frame, PLATE_ID)),
    layer('zones', zoneNodes(frame, input), false),
    layer('lines', [...earlierLineNodes(frame, first), ...lineNodes(frame, input)]),
    layer('labels', plateLabelNodes(frame, input))
  ]);
}
