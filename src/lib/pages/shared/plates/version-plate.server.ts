import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { once } from '$lib/once';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { remember } from '$lib/remember';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { USUAL_MEASURE } from '$lib/territory/measures';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import type { PresetViewId } from '$lib/view/page/preset-views';
import { frameInFormat, showFormat, writeSubject, type ShownPlate } from './format-plate';
import type { PlateFormat } from './plates';

/** The ground of a line of contact in a format and a view: the same for every version that is drawn on it. */
const framesOf = remember((format: PlateFormat) =>
  once((date: string) => once((preset: PresetViewId) => frameInFormat(readMapGeodata(date), format, preset)))
);

interface Opening extends Pick<ShownPlate, 'page'> {
  readonly version: PlanVersion;
  /** Date of the line of contact. */
  readonly date: string;
  readonly locale: Locale;
}

/** The map that a version opens on, before anything has been chosen, in one format. */
export function drawOpeningPlate(format: PlateFormat, { version, date, locale, page }: Opening) {
  const preset = defaultPresetView(version);
  const markup = writeSubject(framesOf(format)(date)(preset), showFormat(format, preset), {
    name: format.name,
    version,
    partition: derivePartition(version, requireFaces(date)),
    view: { facet: 'status', measure: USUAL_MEASURE, hidden: [], isolated: null, zone: null },
    locale,
    units: readManifest().units,
    page
  });
  return { name: format.name, markup: new PrerenderedMarkup(markup) };
}
