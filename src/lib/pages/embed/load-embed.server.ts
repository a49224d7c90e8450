import { frameGeodata } from '$lib/cartography/ground/frame';
import { writeHatchPatterns } from '$lib/cartography/plate/hatch-patterns';
import { drawPlate } from '$lib/cartography/plate/plate';
import { plateSvg } from '$lib/cartography/plate/plate-svg';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { localeOfSegment } from '$lib/i18n/locale';
import { localeFor } from '$lib/i18n/situation';
import { once } from '$lib/once';
import { requireVersion } from '$lib/plans/catalogue';
import { isSituation } from '$lib/plans/schema/plan-version';
import { PrerenderedData } from '$lib/prerendered-data';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readManifest, readMapGeodata, requireFaces } from '$lib/server/read-geodata';
import { defaultLineOfContactDate } from '$lib/view/page/default-date';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { PRESET_VIEWS, type PresetViewId } from '$lib/view/page/preset-views';
import { drawnView } from '$lib/view/page/view';
import { versionHref } from '../addresses/hrefs';
import { loadComparedVersion } from '../compare/data/load-pair.server';
import { loadSharedVersionData } from '../shared/load-shared-versions.server';
import { plateProjection } from '../shared/plates/plate-projection';
import { coveredOnPlate, EMBED_PLATE, labelCrops, plateCore, plateWindow } from '../shared/plates/plates';
import { inLiveAtlas, renewedOn } from './release';

const frameOn = once((date: string) =>
  once((preset: PresetViewId) =>
    frameGeodata(readMapGeodata(date), plateProjection(EMBED_PLATE, preset), {
      core: plateCore(plateWindow(EMBED_PLATE, PRESET_VIEWS[preset]))
    })
  )
);

/** The map of a version for other people's pages: drawn once, for a frame of a story. */
export function loadEmbed(versionId: string, langSegment: string | undefined) {
  const version = requireVersion(versionId);
  const locale = localeFor(localeOfSegment(langSegment), isSituation(version));
  const { dates, units } = readManifest();
  const date = defaultLineOfContactDate(
    version,
    dates.map((entry) => entry.date)
  );
  const territory = requireFaces(date);
  const preset = defaultPresetView(version);
  const inAtlas = inLiveAtlas(versionHref(locale, versionId));
  const window = plateWindow(EMBED_PLATE, PRESET_VIEWS[preset]);
  const plate = drawPlate(frameOn(date)(preset), {
    version,
    partition: derivePartition(version, territory),
    view: drawnView(version, { facet: 'status', hidden: [], isolated: null, zone: null }),
    locale,
    units,
    plateId: EMBED_PLATE.name,
    zoneHref: (zoneId) => `${inAtlas}#clause-${zoneId}`,
    siteHref: (siteId) => `${inAtlas}#site-${siteId}`,
    covered: coveredOnPlate(window),
    crops: labelCrops(window)
  });
  const markup = plateSvg(plate, window, { version, line: territory.line, locale });
  return {
    compared: new PrerenderedData(loadComparedVersion(versionId)),
    shared: new PrerenderedData(loadSharedVersionData()),
    territory: { line: territory.line, faces: territory.faces },
    defaultDate: date,
    renewed: renewedOn(),
    hatches: new PrerenderedMarkup(writeHatchPatterns()),
    plates: [{ name: EMBED_PLATE.name, markup: new PrerenderedMarkup(markup) }]
  };
}

export type EmbedData = ReturnType<typeof loadEmbed>;
