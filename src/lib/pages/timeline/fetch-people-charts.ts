import type { AreaChart } from '$lib/cartography/chart/area-chart';
import { areaOverTime } from '$lib/derivation/figures/area-over-time';
import { once } from '$lib/once';
import { peopleOnDates } from '$lib/people/people-file';
import { SITE_GEODATA } from '../shared/geodata/fetch-geodata';
import { renderCharts } from './render-charts';

const fetchSeries = once(async () => {
  const [{ dates }, heldAreas, people] = await Promise.all([
    SITE_GEODATA.manifest(),
    SITE_GEODATA.heldAreas(),
    SITE_GEODATA.people()
  ]);
  return areaOverTime(heldAreas, dates, peopleOnDates(people));
});

/** The chart of people, which few readers ask for: drawn in the browser, and its values as a table. */
export async function fetchPeopleCharts(chart: Pick<AreaChart, 'versions' | 'locale'>) {
  const series = await fetchSeries();
  const [first] = series;
  return {
    charts: renderCharts({ ...chart, series, measure: 'people' }),
    rows: (first?.mapped ?? []).map(({ date }, index) => ({
      date,
      lands: series.map(({ mapped }) => mapped[index]?.people ?? null)
    }))
  };
}

export type PeopleCharts = Awaited<ReturnType<typeof fetchPeopleCharts>>;
