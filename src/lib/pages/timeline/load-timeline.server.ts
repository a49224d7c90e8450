import { definitionOf, OTHER_MEASURES } from '$lib/territory/measures';
import { areaOverTime, datedAreaRows, lateFirstDays } from '$lib/derivation/figures/area-over-time';
import { localeOfSegment } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { undrawnDocuments } from '$lib/plans/document-catalogue';
import { allEvents } from '$lib/plans/events';
import { SOURCES } from '$lib/plans/sources';
import { readHeldAreas, readManifest } from '$lib/server/read-geodata';
import { timelineEntries } from '$lib/view/timeline/timeline-entries';
import { renderCharts } from './render-charts';

/** Everything the timeline shows, in one language. */
export function loadTimeline(langSegment: string | undefined) {
  const { code } = localeOfSegment(langSegment);
  const { dates: mapped, credits, artefacts } = readManifest();
  const credited = artefacts.find(({ path }) => path === 'area-series.json')?.credits ?? [];
  const versions = allVersions();
  const entries = timelineEntries(versions, allEvents(), code, undrawnDocuments());
  const cited = new Set(entries.flatMap(({ sources }) => sources));

  const series = areaOverTime(readHeldAreas(), mapped);
  const rows = datedAreaRows(series);
  const lateDays = lateFirstDays(rows.map(({ date }) => date));
  const marks = versions.map((version) => {
    const { published, publishedPrecision } = catalogueEntry(version);
    const title = inLanguage(version.shortTitle, code);
    return { published, title, ...(publishedPrecision && { publishedPrecision }) };
  });
  return {
    entries,
    sources: SOURCES.filter(({ id }) => cited.has(id)),
    newestLine: mapped.at(-1)?.date ?? '',
    credits: credits.filter(({ id }) => credited.includes(id)),
    lands: series.map(({ id, name }) => ({ id, name })),
    rows,
    lateDays,
    // Sent as data, too: a reader may come from another page, where nothing has been prerendered for this one.
    charts: renderCharts({ series, versions: marks, locale: code }),
    marks,
    /** What figures of people are owed to, once a reader asks for them. */
    otherCredits: credits.filter(({ id }) => OTHER_MEASURES.some((measure) => definitionOf(measure).credit === id))
  };
}
