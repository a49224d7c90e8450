import { renderAreaChart, type AreaChart } from '$lib/cartography/chart/area-chart';
import { areaOverTime, datedAreaRows, lateFirstDays } from '$lib/derivation/figures/area-over-time';
import { localeOfSegment } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { allEvents } from '$lib/plans/events';
import { SOURCES } from '$lib/plans/sources';
import { readHeldAreas, readManifest } from '$lib/server/read-geodata';
import { timelineEntries } from '$lib/view/timeline/timeline-entries';

/** The chart for windows from 900 px on and for narrower ones: never scaled so far down that its lettering is under 11 px. */
const CHART_FORMATS = [
  { name: 'wide', width: 1000, columns: 2, plotHeight: 130 },
  { name: 'narrow', width: 360, columns: 1, plotHeight: 110 }
] as const;

/** Everything the timeline shows, in one language. */
export function loadTimeline(langSegment: string | undefined) {
  const { code } = localeOfSegment(langSegment);
  const { dates: mapped, credits, artefacts } = readManifest();
  const credited = artefacts.find(({ path }) => path === 'area-series.json')?.credits ?? [];
  const versions = allVersions();
  const entries = timelineEntries(versions, allEvents(), code);
  const cited = new Set(entries.flatMap(({ sources }) => sources));

  const series = areaOverTime(readHeldAreas(), mapped);
  const rows = datedAreaRows(series);
  const lateDays = lateFirstDays(rows.map(({ date }) => date));
  const chart: Pick<AreaChart, 'series' | 'versions' | 'locale'> = {
    series,
    versions: versions.map((version) => ({ ...catalogueEntry(version), title: inLanguage(version.shortTitle, code) })),
    locale: code
  };
  return {
    entries,
    sources: SOURCES.filter(({ id }) => cited.has(id)),
    newestLine: mapped.at(-1)?.date ?? '',
    credits: credits.filter(({ id }) => credited.includes(id)),
    lands: series.map(({ id, name }) => ({ id, name })),
    rows,
    lateDays,
    // Sent as data, too: a reader may come from another page, where nothing has been prerendered for this one.
    charts: CHART_FORMATS.map(({ name, ...format }) => ({
      name,
      svg: renderAreaChart({ id: `areas-${name}`, ...format, ...chart })
    }))
  };
}
