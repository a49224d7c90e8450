import type { SheetInput } from '$lib/cartography/sheet/model/sheet';
import { inLanguage } from '../../src/lib/i18n/localised';
import { areaOverTime } from '$lib/derivation/figures/area-over-time';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { LOCALES } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { SOURCES } from '$lib/plans/sources';
import { readFaces, readHeldAreas, readManifest, readMapGeodata, readPeople } from '$lib/server/read-geodata';
import { commonLineOfContactDate, defaultLineOfContactDate } from '$lib/view/page/default-date';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { articleView } from '../fixtures/article-view';
import { localeFor } from '$lib/i18n/situation';
import { isSituation } from '$lib/plans/schema/plan-version';
import { datedLine } from '$lib/territory/line-of-contact';
import { creditsOf } from '$lib/territory/manifest';
import { daysLater, newestLine } from './newest-line';

const manifest = readManifest();
const dates = manifest.dates.map(({ date }) => date);

/** The committed data of a view, as pages and the command line pass them on. */
export function sheetInput(own: Partial<SheetView> = {}): SheetInput {
  const view = articleView(own);
  const versions = view.subject.versions.map((id) => {
    const version = allVersions().find((candidate) => candidate.id === id);
    if (version === undefined) throw new Error(`There is no version “${id}”.`);
    return version;
  });
  const parts = versions.map((version, index) => {
    const ownDate =
      versions.length === 1 ? defaultLineOfContactDate(version, dates) : commonLineOfContactDate(versions, dates);
    const date = (index === 1 ? view.dateB : null) ?? view.date ?? ownDate;
    const territory = readFaces(date);
    if (territory === undefined) throw new Error(`There is no line of contact of ${date}.`);
    return {
      version,
      partition: derivePartition(version, territory),
      geodata: readMapGeodata(date),
      towns: readPeople().large
    };
  });
  const chart =
    view.subject.kind === 'areas-over-time'
      ? {
          series: areaOverTime(readHeldAreas(), manifest.dates),
          marks: allVersions().map((version) => ({ ...version, title: inLanguage(version.shortTitle, view.locale) }))
        }
      : {};
  return {
    view,
    locale: localeFor(LOCALES[view.locale], versions.length > 0 && versions.every(isSituation)),
    parts,
    units: manifest.units,
    credits: creditsOf(
      manifest.credits,
      parts.length === 0 ? [datedLine(newestLine)] : parts.map(({ partition }) => partition.line)
    ),
    sources: SOURCES,
    newestLine,
    today: daysLater(91),
    siteUrl: 'https://atlas.example',
    ...chart
  };
}
