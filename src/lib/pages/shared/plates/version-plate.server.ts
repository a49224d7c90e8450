import type { Frame } from '$lib/cartography/ground/frame';
import type { MapGeodata } from '$lib/cartography/ground/geodata';
import type { ShareGround } from '$lib/cartography/plate/share-ground';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { remember } from '$lib/remember';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { USUAL_MEASURE } from '$lib/territory/measures';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import type { PresetViewId } from '$lib/view/page/preset-views';
import { frameInFormat, showFormat, writeSubject, type ShownPlate } from './format-plate';
import { shareWith } from './share-plates';
import { PLATES, type PlateFormat } from './plates';

type Territory = MapGeodata['territory'];

/** The grounds of a line of contact in a format, by view: the same for every version that is drawn on it. */
const framesOf = remember<PlateFormat, (territory: Territory) => Map<PresetViewId, Frame>>(() =>
  remember(() => new Map())
);

function frameOf(format: PlateFormat, date: string, preset: PresetViewId): Frame {
  const geodata = readMapGeodata(date);
  const frames = framesOf(format)(geodata.territory);
  const frame = frames.get(preset) ?? frameInFormat(geodata, format, preset);
  frames.set(preset, frame);
  return frame;
}

interface Opening extends Pick<ShownPlate, 'page'> {
  readonly version: PlanVersion;
  /** Date of the line of contact. */
  readonly date: string;
  readonly locale: Locale;
}

/** The map that a version opens on, before anything has been chosen, in one format. */
export function drawOpeningPlate(
  format: PlateFormat,
  { version, date, locale, page }: Opening,
  share?: (format: PlateFormat, preset: PresetViewId) => ShareGround
) {
  const preset = defaultPresetView(version);
  const subject: ShownPlate = {
    name: format.name,
    version,
    partition: derivePartition(version, requireFaces(date)),
    view: { facet: 'status', measure: USUAL_MEASURE, hidden: [], isolated: null, zone: null },
    locale,
    units: readManifest().units,
    page
  };
  const markup = writeSubject(
    frameOf(format, date, preset),
    showFormat(format, preset),
    subject,
    share?.(format, preset)
  );
  return { name: format.name, markup: new PrerenderedMarkup(markup) };
}

/** The same in each size that a page shows it in: the larger one has the ground of both. */
export const drawOpeningPlates = (opening: Opening) =>
  PLATES.map((format) => drawOpeningPlate(format, opening, shareWith));
