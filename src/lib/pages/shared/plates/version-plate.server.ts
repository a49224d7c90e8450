import { frameGeodata } from '$lib/cartography/ground/frame';
import { drawPlate } from '$lib/cartography/plate/plate';
import { plateSvg } from '$lib/cartography/plate/plate-svg';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { once } from '$lib/once';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { remember } from '$lib/remember';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { PRESET_VIEWS, type PresetViewId } from '$lib/view/page/preset-views';
import { drawnView } from '$lib/view/page/view';
import { plateProjection } from './plate-projection';
import { coveredOnPlate, labelCrops, plateCore, plateWindow, type PlateFormat } from './plates';

/** The ground of a line of contact in a format and a view: the same for every version that is drawn on it. */
const framesOf = remember((format: PlateFormat) =>
  once((date: string) =>
    once((preset: PresetViewId) =>
      frameGeodata(readMapGeodata(date), plateProjection(format, preset), {
        core: plateCore(plateWindow(format, PRESET_VIEWS[preset]))
      })
    )
  )
);

interface PlateSubject {
  readonly version: PlanVersion;
  /** Date of the line of contact. */
  readonly date: string;
  readonly locale: Locale;
  /** Address of the page that the plate's links lead on from, `''` for the page that it stands on. */
  readonly page: string;
}

/** The map that a version opens on, before anything has been chosen, in one format. */
export function drawOpeningPlate(format: PlateFormat, { version, date, locale, page }: PlateSubject) {
  const territory = requireFaces(date);
  const preset = defaultPresetView(version);
  const window = plateWindow(format, PRESET_VIEWS[preset]);
  const plate = drawPlate(framesOf(format)(date)(preset), {
    version,
    partition: derivePartition(version, territory),
    view: drawnView(version, { facet: 'status', hidden: [], isolated: null, zone: null }),
    locale,
    units: readManifest().units,
    plateId: format.name,
    zoneHref: (zoneId) => `${page}#clause-${zoneId}`,
    siteHref: (siteId) => `${page}#site-${siteId}`,
    covered: coveredOnPlate(window),
    crops: labelCrops(window)
  });
  return {
    name: format.name,
    markup: new PrerenderedMarkup(plateSvg(plate, window, { version, line: territory.line, locale }))
  };
}
